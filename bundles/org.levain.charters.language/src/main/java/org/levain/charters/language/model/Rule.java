package org.levain.charters.language.model;

import java.util.List;
import java.util.Optional;

/**
 * A rule of a clause. It applies if all its conditions hold; where it applies it answers, or lifts
 * other clauses, or both.
 *
 * @param index its place among all rules of the charter
 * @param clause the number of its clause
 * @param line where it stands
 * @param answer what it answers; empty for one that only lifts
 * @param layer when it is heard
 * @param guaranteed whether the charter of a community cannot narrow it
 * @param who who is asked; empty unless it asks
 * @param lifts the numbers of clauses that do not apply where this applies; {@link #OWN} and {@link
 *     #ALL} are words for what its own clause refuses and for all other clauses
 * @param when all of them must hold
 * @param except if all conditions of one of these groups hold, the rule lifts itself
 * @param complement whether it is what "only" refuses: where its exception holds it has nothing to
 *     say, rather than being lifted
 * @param text as it stands in the charter
 */
public record Rule(
    int index,
    String clause,
    int line,
    Optional<Answer> answer,
    Layer layer,
    boolean guaranteed,
    String who,
    List<String> lifts,
    List<Condition> when,
    List<List<Condition>> except,
    boolean complement,
    String text) {

  /** Lifts what its own clause refuses and asks. */
  public static final String OWN = "this";

  /** Lifts the rules of all other clauses that do not lift and do not always hold. */
  public static final String ALL = "all";

  /** A rule keeps its own copies. */
  public Rule {
    lifts = List.copyOf(lifts);
    when = List.copyOf(when);
    except = except.stream().map(List::copyOf).toList();
  }

  /** Whether it lifts others. */
  public boolean isException() {
    return !lifts.isEmpty();
  }
}
