package org.levain.goals.internal.action;

import java.util.Optional;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.goals.linter.Verdict;
import org.levain.goals.templates.goal.GoalRule;
import org.levain.goals.templates.goal.GoalVerdict.Accepted;
import org.levain.goals.templates.goal.GoalVerdict.Refused;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.PlainText;

/**
 * The final word on a goal: it is one sentence, and the linter sees what people work on and what
 * comes of it. Where it does not, a person may insist with a reason; where it is unsure, an answer
 * or a confirmation is enough.
 */
public final class GoalCheck {

  private final GoalRule shape;
  private final Linter linter;

  /** Checks the shape by this rule, and what is said by this linter. */
  public GoalCheck(GoalRule shape, Linter linter) {
    this.shape = shape;
    this.linter = linter;
  }

  /** What is said of a sentence. */
  public sealed interface Answer {}

  /**
   * It is taken.
   *
   * @param sentence the sentence as it is kept
   * @param override there if a person insisted: why
   */
  public record Taken(String sentence, Optional<GoalOverride.Why> override) implements Answer {}

  /** It is not taken. */
  public record NotTaken(Fault fault) implements Answer {}

  /** The verdict to be shown beside the field; empty for a sentence that the shape refuses. */
  public Optional<Verdict> read(String typed, Language language) {
    return shape.judge(typed, language) instanceof Accepted accepted
        ? Optional.of(linter.lint(accepted.sentence(), language.locale()))
        : Optional.empty();
  }

  /** Whether words can be a part of a goal. */
  boolean fitsIntoASentence(String typed, Language language) {
    return shape.judge(typed, language) instanceof Accepted;
  }

  /** The final word. */
  Answer check(String field, String typed, Insistence insistence, Language language) {
    if (shape.judge(typed, language) instanceof Refused refused) {
      return new NotTaken(GoalFault.of(field, typed, refused));
    }
    String sentence = PlainText.oneLine(typed);
    Verdict verdict = linter.lint(sentence, language.locale());
    if (verdict.accepted()) {
      return new Taken(sentence, Optional.empty());
    }
    return insist(field, sentence, verdict, insistence);
  }

  private static Answer insist(
      String field, String sentence, Verdict verdict, Insistence insistence) {
    if (PlainText.length(insistence.line()) > Insistence.MAX_REASON) {
      return new NotTaken(
          Fault.of(
              "goal.reason",
              "line.too-long",
              Insistence.MAX_REASON,
              PlainText.length(insistence.line())));
    }
    if (insistence.isReasoned()) {
      return new Taken(sentence, Optional.of(why(verdict, insistence.line())));
    }
    if (verdict.refused()) {
      String key = insistence.line().isEmpty() ? "goal.refused" : "goal.reason-short";
      return new NotTaken(Fault.of(field, key, verdict.explanation(), verdict.question()));
    }
    return insistence.confirmed()
        ? new Taken(sentence, Optional.of(why(verdict, "")))
        : new NotTaken(Fault.of(field, "goal.unsure", verdict.question()));
  }

  private static GoalOverride.Why why(Verdict verdict, String reason) {
    String said = verdict.reason().map(r -> r.word()).orElse(verdict.decision().word());
    return new GoalOverride.Why(said, reason);
  }
}
