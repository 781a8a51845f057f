package org.levain.itests.bench.policy;

import java.util.ArrayList;
import java.util.List;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.levain.itests.bench.policy.RuleBook.Asked;

/** The same as policies of jCasbin: a refusal wins, and something has to permit. */
public final class CasbinEngine implements Engine {

  private static final String MODEL =
      """
      [request_definition]
      r = role, community, act

      [policy_definition]
      p = role, community, act, eft

      [policy_effect]
      e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

      [matchers]
      m = r.community == p.community && r.role == p.role && r.act == p.act
      """;

  private final Enforcer enforcer;

  /** The policies of a rule book. */
  public CasbinEngine(RuleBook book) {
    Model model = new Model();
    model.loadModelFromText(MODEL);
    this.enforcer = new Enforcer(model);
    List<List<String>> policies = new ArrayList<>();
    for (int community = 0; community < book.communities(); community++) {
      for (int role = 0; role < RuleBook.ROLES.size(); role++) {
        for (int act = 0; act < RuleBook.ACTS.size(); act++) {
          policies.add(
              List.of(
                  RuleBook.ROLES.get(role),
                  RuleBook.name(community),
                  RuleBook.ACTS.get(act),
                  RuleBook.permits(community, role, act) ? "allow" : "deny"));
        }
      }
    }
    enforcer.addPolicies(policies);
  }

  @Override
  public boolean permits(Asked asked) {
    return enforcer.enforce(
        RuleBook.ROLES.get(asked.role()),
        RuleBook.name(asked.community()),
        RuleBook.ACTS.get(asked.act()));
  }
}
