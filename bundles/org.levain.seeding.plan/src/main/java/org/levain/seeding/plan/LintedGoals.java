package org.levain.seeding.plan;

import java.util.Locale;
import java.util.Optional;
import org.levain.seeding.plan.document.Quote;

/** A goal is one sentence, and a linter does not refuse it. Thread-safe if the linter is. */
public final class LintedGoals implements GoalCheck {

  private final OneSentence shape = new OneSentence();
  private final Linter linter;

  /** Asks this linter. */
  public LintedGoals(Linter linter) {
    this.linter = linter;
  }

  /** Says whether a sentence is a goal. */
  @FunctionalInterface
  public interface Linter {

    /** Why it is none; empty if it is one, or if nobody can tell. */
    Optional<Refusal> refusal(String goal, Locale language);
  }

  /**
   * Why a sentence is no goal, in the sentence's language.
   *
   * @param explanation one or two sentences
   * @param proposal the sentence rewritten, with blanks in square brackets
   */
  public record Refusal(String explanation, String proposal) {}

  @Override
  public Optional<Wording> faultOf(String goal, Locale language) {
    return shape.faultOf(goal, language);
  }

  @Override
  public Optional<Wording> vagueness(String goal, Locale language) {
    return linter
        .refusal(goal, language)
        .map(r -> Wording.of("found.vague", Quote.of(goal), r.explanation(), r.proposal()));
  }
}
