package org.levain.seeding.plan;

import java.util.Locale;
import java.util.Optional;

/** Judges a goal sentence. The linter of the goals module can stand here. */
@FunctionalInterface
public interface GoalCheck {

  /**
   * What is wrong with a goal.
   *
   * @param goal the sentence, one line, not empty
   * @param language the plan's language
   * @return what was found instead of a goal; empty if nothing is wrong
   */
  Optional<Wording> faultOf(String goal, Locale language);

  /**
   * Why a goal is too vague. People know their own work: a reason that is written into the plan
   * lifts it.
   *
   * @param goal a goal without a fault
   * @return what was found instead, and a proposal; empty if nothing is wrong
   */
  default Optional<Wording> vagueness(String goal, Locale language) {
    return Optional.empty();
  }
}
