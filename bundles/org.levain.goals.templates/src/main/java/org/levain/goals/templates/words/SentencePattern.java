package org.levain.goals.templates.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * A sentence with blanks: {@code Share the {what} of {object} so that {outcome}.}
 *
 * @param text the pattern, blanks between braces
 * @param language decides how words are joined around a blank
 */
public record SentencePattern(String text, Language language) {

  /**
   * A piece of a sentence, as a page shows it.
   *
   * @param text the words
   * @param slot the slot whose answer they are; empty: words of the pattern
   */
  public record Piece(String text, String slot) {}

  /** The slots' names, in their order. */
  public Set<String> slots() {
    return Placeholders.in(text);
  }

  /** The sentence with these answers; an answer that is missing leaves an ellipsis. */
  public String fill(Map<String, String> answers) {
    return pieces(answers).stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The same sentence, cut where answers begin and end. */
  public List<Piece> pieces(Map<String, String> answers) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    Matcher blank = Placeholders.matcher(text);
    int end = 0;
    int shown = 0;
    while (blank.find()) {
      sentence.append(text, end, blank.start());
      int start = Elision.join(sentence, answer(answers, blank.group(1)), language);
      addWords(pieces, sentence.substring(shown, start));
      pieces.add(new Piece(sentence.substring(start), blank.group(1)));
      shown = sentence.length();
      end = blank.end();
    }
    addWords(pieces, sentence.append(text, end, text.length()).substring(shown));
    return List.copyOf(pieces);
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
