package org.levain.charters.language;

import org.levain.charters.language.model.Answer;

/**
 * What a charter answers to a question.
 *
 * @param answer yes, no or ask
 * @param clause the number of the clause that decides, as it is written: for a yes the one that
 *     permits, or the exception that lifted a refusal, or else the clause whose own exception took
 *     it away; empty if no clause provides for the question
 * @param reason the text of that clause
 * @param who who is asked; empty unless somebody is
 * @param alternative what can be done instead of what is refused; may be empty
 * @param file the charter in which the clause stands; empty if there is none
 */
public record Decision(
    Answer answer, String clause, String reason, String who, String alternative, String file) {

  /** What is answered where no clause provides for the question and no charter says what then. */
  public static final Decision NOT_PROVIDED_FOR =
      new Decision(Answer.ASK, "", "No clause provides for this.", "", "", "");
}
