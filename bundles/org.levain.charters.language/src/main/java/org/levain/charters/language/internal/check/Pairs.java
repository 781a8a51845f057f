package org.levain.charters.language.internal.check;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.levain.charters.language.Finding.Kind;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.policy.Lifting;
import org.levain.charters.language.internal.policy.Ranks;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.Type;

/** Finds rules that can never apply, alone or because of another one. */
final class Pairs {

  private final Charter charter;
  private final Scopes scopes;
  private final Findings findings;
  private final Lifting lifting;
  private final int[] ranks;
  private final BitSet lifted = new BitSet();
  private final BitSet timed = new BitSet();
  private final Set<Integer> dead = new HashSet<>();

  Pairs(Charter charter, Scopes scopes, Findings findings) {
    this.charter = charter;
    this.scopes = scopes;
    this.findings = findings;
    this.lifting = new Lifting(charter.rules());
    this.ranks = Ranks.of(charter.rules(), charter.settings().priorities());
    charter.rules().stream().filter(Rule::isException).forEach(r -> lifted.or(lifting.of(r)));
    charter.rules().stream().filter(this::isTimed).forEach(r -> timed.set(r.index()));
  }

  void find() {
    charter.rules().forEach(this::alone);
    List<Rule> rules =
        charter.rules().subList(0, Math.min(charter.rules().size(), Limits.COMPARED));
    for (Rule rule : rules) {
      for (Rule other : rules) {
        if (rule.line() != other.line() && comparable(rule) && comparable(other)) {
          pair(rule, other);
        }
      }
    }
  }

  private boolean comparable(Rule rule) {
    return rule.answer().isPresent() && !dead.contains(rule.index());
  }

  private void alone(Rule rule) {
    scopes
        .impossible(rule.when())
        .ifPresent(
            attribute ->
                dead(rule, "can never apply: what it says of " + attribute + " excludes itself"));
    for (List<Condition> group : rule.except()) {
      if (!rule.complement() && scopes.covers(group, rule.when())) {
        dead(rule, "can never apply: its own exception always holds");
      } else if (!rule.complement() && !scopes.meet(group, rule.when())) {
        findings.add(rule.line(), Kind.DEAD, named(rule) + " has an exception that can never hold");
      }
    }
    if (rule.isException() && rule.answer().isEmpty() && liftsNothing(rule)) {
      dead(rule, "lifts nothing: it never applies where what it lifts applies");
    }
  }

  private boolean liftsNothing(Rule rule) {
    BitSet targets = lifting.of(rule);
    return !targets.isEmpty()
        && targets.stream().noneMatch(i -> scopes.meet(rule.when(), charter.rules().get(i).when()));
  }

  private void dead(Rule rule, String why) {
    if (dead.add(rule.index())) {
      findings.add(rule.line(), Kind.DEAD, named(rule) + " " + why);
    }
  }

  /** The first rule outranks the second. */
  private void pair(Rule strong, Rule weak) {
    boolean first = ranks[strong.index()] < ranks[weak.index()];
    boolean firm = strong.except().isEmpty() && !lifted.get(strong.index());
    if (!first) {
      return;
    }
    if (firm && scopes.covers(strong.when(), weak.when())) {
      covered(strong, weak);
    } else if (timed.get(strong.index())
        && timed.get(weak.index())
        && strong.layer() == weak.layer()
        && !strong.answer().equals(weak.answer())) {
      overlap(strong, weak);
    }
  }

  private void covered(Rule strong, Rule weak) {
    if (!strong.answer().equals(weak.answer())) {
      findings.add(
          weak.line(),
          Kind.CONTRADICTION,
          named(weak)
              + " answers "
              + word(weak)
              + ", but "
              + named(strong)
              + " (line "
              + strong.line()
              + ") answers "
              + word(strong)
              + " to all of it and comes first; write \"despite "
              + strong.clause()
              + "\" in the brackets of line "
              + weak.line()
              + ", or an exception on line "
              + strong.line());
    } else if (!weak.isException() && !weak.complement()) {
      findings.add(
          weak.line(),
          Kind.SHADOWED,
          named(weak)
              + " never decides: "
              + named(strong)
              + " (line "
              + strong.line()
              + ") says the same of all of it and comes first");
    }
  }

  private void overlap(Rule strong, Rule weak) {
    boolean related =
        lifts(weak, strong)
            || lifts(strong, weak)
            || !strong.except().isEmpty()
            || !weak.except().isEmpty();
    if (!related
        && sameBeside(strong, weak)
        && scopes.meet(strong.when(), weak.when())
        && !scopes.covers(weak.when(), strong.when())) {
      Rule later = strong.line() > weak.line() ? strong : weak;
      Rule earlier = later == strong ? weak : strong;
      findings.add(
          later.line(),
          Kind.OVERLAP,
          named(later)
              + " answers "
              + word(later)
              + " and "
              + named(earlier)
              + " (line "
              + earlier.line()
              + ") answers "
              + word(earlier)
              + " in windows that overlap; there "
              + named(strong)
              + " comes first");
    }
  }

  private boolean lifts(Rule exception, Rule rule) {
    return exception.isException() && lifting.of(exception).get(rule.index());
  }

  private boolean isTimed(Rule rule) {
    return rule.when().stream().anyMatch(this::timed);
  }

  private boolean timed(Condition condition) {
    return charter
        .attribute(condition.attribute())
        .map(Attribute::type)
        .filter(t -> t == Type.DATE_TIME)
        .isPresent();
  }

  private boolean sameBeside(Rule one, Rule other) {
    List<Condition> first = one.when().stream().filter(c -> !timed(c)).toList();
    List<Condition> second = other.when().stream().filter(c -> !timed(c)).toList();
    return scopes.covers(first, second) && scopes.covers(second, first);
  }

  private static String word(Rule rule) {
    return rule.answer().map(Answer::word).orElse("");
  }

  private static String named(Rule rule) {
    return "clause " + rule.clause();
  }
}
