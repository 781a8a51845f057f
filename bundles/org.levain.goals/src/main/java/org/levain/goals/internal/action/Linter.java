package org.levain.goals.internal.action;

import java.util.Locale;
import org.levain.goals.linter.Verdict;

/** Reads a sentence and says whether it is a goal: {@link org.levain.goals.linter.GoalLinter}. */
@FunctionalInterface
public interface Linter {

  /** The verdict on a sentence that is expected in this language. */
  Verdict lint(String sentence, Locale language);
}
