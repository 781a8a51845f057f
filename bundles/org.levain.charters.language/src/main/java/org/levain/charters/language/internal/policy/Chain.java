package org.levain.charters.language.internal.policy;

import org.jspecify.annotations.Nullable;
import org.levain.charters.language.Decision;
import org.levain.charters.language.model.Answer;

/**
 * What charters say that inherit from each other: a later one may be stricter and never more open.
 * It may provide for what no charter before it provides for.
 *
 * @param answer what decides so far; null if nothing does
 * @param byDefault whether it comes from what holds otherwise
 * @param settled whether later charters cannot narrow it
 * @param exception what is named for a yes, if a refusal was lifted
 */
public record Chain(
    @Nullable Decision answer, boolean byDefault, boolean settled, @Nullable Decision exception) {

  /** Starts with the platform's charter. */
  public static Chain start(Verdict verdict) {
    return new Chain(
        verdict.decision(), verdict.byDefault(), verdict.guaranteed(), verdict.exception());
  }

  /** Goes on with a charter that inherits. */
  public Chain then(Verdict next) {
    if (settled) {
      return this;
    }
    Decision exception = next.exception() == null ? this.exception : next.exception();
    Decision said = next.decision();
    if (said == null || next.byDefault() && !byDefault) {
      return new Chain(answer, byDefault, false, exception);
    }
    if (answer == null) {
      return new Chain(said, next.byDefault(), next.guaranteed(), exception);
    }
    boolean stricter = said.answer().compareTo(answer.answer()) < 0;
    boolean nearer = said.answer() == answer.answer() && byDefault && !next.byDefault();
    return stricter || nearer
        ? new Chain(said, next.byDefault(), next.guaranteed(), exception)
        : new Chain(answer, byDefault, false, exception);
  }

  /** The answer. */
  public Decision decision() {
    if (answer == null) {
      return Decision.NOT_PROVIDED_FOR;
    }
    return answer.answer() == Answer.YES && exception != null ? exception : answer;
  }
}
