package org.levain.goals.internal.action;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.levain.goals.templates.words.PlainText;

/**
 * What a person adds to a sentence that was not accepted: people know their own work.
 *
 * @param reason why a refused sentence is a goal nevertheless, or the answer to what was asked
 * @param confirmed whether the person has read the question and goes on
 */
public record Insistence(String reason, boolean confirmed) {

  /** The most characters of a reason. */
  public static final int MAX_REASON = 500;

  /** Less is no reason. */
  private static final int FEWEST_LETTERS = 10;

  private static final String REASON = "goal.reason";
  private static final String CONFIRMED = "goal.confirmed";

  /** Nothing was added. */
  public static final Insistence NONE = new Insistence("", false);

  /** From the fields of a form. */
  public static Insistence typed(UnaryOperator<String> value) {
    return new Insistence(value.apply(REASON), value.apply(CONFIRMED).equals("true"));
  }

  /** As the fields of a form, by name. */
  public Map<String, String> fields() {
    return Map.of(REASON, reason, CONFIRMED, confirmed ? "true" : "");
  }

  /** The reason on one line. */
  String line() {
    return PlainText.oneLine(reason);
  }

  /** Whether there is a reason that somebody else can understand. */
  boolean isReasoned() {
    return line().codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }
}
