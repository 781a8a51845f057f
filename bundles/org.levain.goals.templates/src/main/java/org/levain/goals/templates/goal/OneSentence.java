package org.levain.goals.templates.goal;

import org.levain.goals.templates.goal.GoalVerdict.Accepted;
import org.levain.goals.templates.goal.GoalVerdict.Reason;
import org.levain.goals.templates.goal.GoalVerdict.Refused;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.PlainText;

/**
 * A goal is exactly one sentence that people can read at a glance (requirements, row 73). Whether
 * the sentence is a good goal is not asked here.
 */
public final class OneSentence implements GoalRule {

  /** The most characters that a goal may have. */
  public static final int MAX_LENGTH = 300;

  /** Beyond this nobody typed a sentence; it is not even looked at. */
  private static final int MAX_TYPED = 4 * MAX_LENGTH;

  @Override
  public GoalVerdict judge(String typed, Language language) {
    if (typed.length() > MAX_TYPED) {
      return Refused.because(typed.isBlank() ? Reason.EMPTY : Reason.TOO_LONG);
    }
    String sentence = PlainText.oneLine(typed);
    if (!PlainText.saysSomething(sentence)) {
      return Refused.because(Reason.EMPTY);
    }
    int end = SentenceEnd.first(typed);
    if (end < typed.length()) {
      return severalSentences(PlainText.oneLine(typed.substring(0, end)));
    }
    return PlainText.length(sentence) > MAX_LENGTH
        ? Refused.because(Reason.TOO_LONG)
        : new Accepted(sentence);
  }

  private static Refused severalSentences(String first) {
    boolean fits = PlainText.length(first) <= MAX_LENGTH && PlainText.saysSomething(first);
    return new Refused(Reason.SEVERAL_SENTENCES, fits ? first : "");
  }
}
