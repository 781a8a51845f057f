package org.levain.goals.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A sentence with blanks: {@code Share the {what} of {object} so that {outcome}.}
 *
 * @param text the pattern, blanks between braces
 * @param language decides how words are joined around a blank
 */
public record SentencePattern(String text, Language language) {

  /**
   * A piece of a pattern, as a page shows it.
   *
   * @param text words that stay, or an empty string
   * @param slot name of the slot that stands here, or an empty string
   */
  public record Piece(String text, String slot) {}

  /** The slots' names, in their order. */
  public Set<String> slots() {
    return Placeholders.in(text);
  }

  /** The pattern cut at its blanks. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    Matcher blank = Placeholders.matcher(text);
    int end = 0;
    while (blank.find()) {
      addWords(pieces, text.substring(end, blank.start()));
      pieces.add(new Piece("", blank.group(1)));
      end = blank.end();
    }
    addWords(pieces, text.substring(end));
    return List.copyOf(pieces);
  }

  /** The sentence with these answers; an answer that is missing leaves an ellipsis. */
  public String fill(Map<String, String> answers) {
    return Placeholders.fill(text, language, slot -> Optional.of(answer(answers, slot)));
  }

  private static String answer(Map<String, String> answers, String slot) {
    String answer = PlainText.oneLine(answers.getOrDefault(slot, ""));
    return answer.isEmpty() ? "…" : PlainText.withoutFullStop(answer);
  }

  private static void addWords(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, ""));
    }
  }
}
