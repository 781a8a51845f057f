package org.levain.charters.language.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.charters.language.Finding;
import org.levain.charters.language.internal.policy.Lifting;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Nearest;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Rule;

/**
 * What must be right before a charter can answer: clauses that are named exist, nothing runs in a
 * circle.
 */
public final class Structure {

  private static final Set<String> WORDS = Set.of(Rule.OWN, Rule.ALL);

  private Structure() {}

  /** Finds what is not. */
  public static List<Finding> check(Charter charter, Optional<Charter> inherited) {
    Findings findings = new Findings(charter.file());
    Lifting lifting = new Lifting(charter.rules());
    for (Rule rule : charter.rules()) {
      for (String number : rule.lifts()) {
        if (!WORDS.contains(number) && !lifting.known(number)) {
          unknown(rule, number, charter, inherited, findings);
        }
      }
    }
    new Loops(charter.rules(), lifting).find(findings);
    return findings.inOrder();
  }

  private static void unknown(
      Rule rule, String number, Charter charter, Optional<Charter> inherited, Findings findings) {
    if (inherited.filter(above -> new Lifting(above.rules()).known(number)).isPresent()) {
      findings.add(
          rule.line(),
          Finding.Kind.WIDENING,
          "lifts clause "
              + number
              + " of the charter that it inherits from; it may narrow it, not widen it, so this has no effect");
    } else if (charter.clauses().containsKey(Folding.word(number))) {
      findings.add(
          rule.line(),
          Finding.Kind.DEAD,
          "lifts clause " + number + ", which has no rules, so this has no effect");
    } else {
      String meant =
          Nearest.of(Folding.word(number), charter.clauses().keySet())
              .map(near -> "; did you mean " + charter.clauses().get(near).number() + "?")
              .orElse("");
      findings.add(
          rule.line(),
          Finding.Kind.CLAUSE,
          "found clause " + number + ", expected the number of a clause of this charter" + meant);
    }
  }
}
