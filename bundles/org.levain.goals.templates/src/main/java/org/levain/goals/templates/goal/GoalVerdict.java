package org.levain.goals.templates.goal;

import java.util.Locale;

/** What a {@link GoalRule} says of a sentence. */
public sealed interface GoalVerdict {

  /**
   * It can be a goal.
   *
   * @param sentence the sentence as it is kept: on one line, without control characters
   */
  record Accepted(String sentence) implements GoalVerdict {}

  /**
   * It cannot be a goal yet.
   *
   * @param reason why
   * @param proposal a sentence that would pass, or an empty string
   */
  record Refused(Reason reason, String proposal) implements GoalVerdict {

    /** A refusal without a proposal. */
    static Refused because(Reason reason) {
      return new Refused(reason, "");
    }
  }

  /** Why a sentence is refused. */
  enum Reason {
    /** There is nothing, or no word in it. */
    EMPTY,
    /** It is longer than people read. */
    TOO_LONG,
    /** There is more than one sentence. */
    SEVERAL_SENTENCES;

    /** The reason as messages and problems write it: {@code several-sentences}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
