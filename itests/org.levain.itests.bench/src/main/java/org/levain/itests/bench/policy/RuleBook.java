package org.levain.itests.bench.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Rules of a house with many communities: in each, four roles and five acts, and for every pair of
 * them one rule that says yes or no. Nothing is left open, so that engines without a third answer
 * can be compared.
 *
 * @param communities how many
 */
public record RuleBook(int communities) {

  static final List<String> ROLES = List.of("animator", "member", "guest", "contractor");
  static final List<String> ACTS = List.of("post", "comment", "attach", "poll", "event");
  static final List<String> KINDS = List.of("question", "answer", "method", "photo");

  /** Rules of one community. */
  public static final int RULES = ROLES.size() * ACTS.size();

  private static final int FEW = 4;

  /**
   * Something that somebody wants to do.
   *
   * @param permission the same as a permission of Shiro
   * @param context the same with all that a server knows of it
   */
  public record Asked(
      int community, int role, int act, String permission, Map<String, String> context) {

    static Asked of(int community, int role, int act, Map<String, String> more) {
      Map<String, String> context = new LinkedHashMap<>(more);
      context.put("community", name(community));
      context.put("role", ROLES.get(role));
      context.put("act", ACTS.get(act));
      return new Asked(
          community,
          role,
          act,
          name(community) + ":" + ROLES.get(role) + ":" + ACTS.get(act),
          context);
    }
  }

  static String name(int community) {
    return "community" + community;
  }

  /** What the rule for this says. */
  static boolean permits(int community, int role, int act) {
    return (community * 7 + role * 3 + act) % FEW != 0;
  }

  /** The answer that every engine must give. */
  public boolean permits(Asked asked) {
    return permits(asked.community(), asked.role(), asked.act());
  }

  /** Things that are wanted, drawn from this seed. */
  public List<Asked> asked(int count, long seed) {
    Random random = new Random(seed);
    List<Asked> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Map<String, String> more = new LinkedHashMap<>();
      more.put("kind", KINDS.get(random.nextInt(KINDS.size())));
      more.put("size", Integer.toString(1 + random.nextInt(9)));
      more.put(
          "when", "2026-03-%02d %02d:15".formatted(1 + random.nextInt(28), random.nextInt(24)));
      all.add(
          Asked.of(
              random.nextInt(communities),
              random.nextInt(ROLES.size()),
              random.nextInt(ACTS.size()),
              more));
    }
    return all;
  }
}
