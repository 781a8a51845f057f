package org.levain.goals.internal.action;

import org.levain.goals.templates.goal.GoalVerdict.Refused;
import org.levain.goals.templates.goal.OneSentence;
import org.levain.goals.templates.words.PlainText;

/** Says why a sentence was refused, and what to do. */
final class GoalFault {

  private GoalFault() {}

  static Fault of(String field, String typed, Refused refused) {
    return switch (refused.reason()) {
      case EMPTY -> Fault.of(field, "sentence.empty");
      case TOO_LONG ->
          Fault.of(
              field,
              "sentence.too-long",
              OneSentence.MAX_LENGTH,
              PlainText.length(PlainText.oneLine(typed)));
      case SEVERAL_SENTENCES ->
          refused.proposal().isEmpty()
              ? Fault.of(field, "sentence.several")
              : Fault.of(field, "sentence.several-first", refused.proposal());
    };
  }
}
