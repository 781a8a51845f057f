package org.levain.charters.language.internal.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.Limits;

/**
 * Finds the number with which a clause begins: in a heading, in bold, behind a word such as
 * Article, or plainly in front of a paragraph or of an item of a list.
 *
 * @param number as it is written
 * @param rest what follows it in the line
 * @param sure whether nothing else can be meant; a bare {@code 3.} may also count the steps of a
 *     list
 */
public record ClauseNumber(String number, String rest, boolean sure, boolean tailed) {

  private static final Pattern START =
      Pattern.compile(
          "[ \\t]{0,16}(?:>[ \\t]?){0,6}(?<mark>#{1,6}[ \\t]+|[-*+][ \\t]+)?(?<bold>\\*\\*|__)?"
              + "(?<word>(?:article|art\\.?|clause|règle|regle|rule|section|§)[\\s\\h]*(?:n°[\\s\\h]*)?)?"
              + "(?<open>\\()?"
              + "(?<number>[A-Z]{1,4}[-.]?\\d+(?:[.-]\\d{1,6}){0,8}(?:[.]?[a-z](?![\\p{L}\\d]))?"
              + "|1er|premier"
              + "|\\d+(?:\\.\\d{1,6}){0,8}(?:[.]?[a-z](?![\\p{L}\\d]))?|[IVXLC]+(?:\\.\\d{1,6}){1,8}"
              + "|(?<letter>[IVXLC]+|[A-Z]))"
              + "(?<after>[\\s\\h](?:bis|ter|quater)(?![\\p{L}]))?"
              + "(?<tail>[.):]|[\\s\\h]*[–—:])?(?=[\\s\\h]|\\*\\*|__|$)(?<rest>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{0,6}[^A-Z]*|1er|premier");

  /** The number with which a line begins, if it does. */
  public static Optional<ClauseNumber> of(String line, boolean blockStart) {
    Matcher m = START.matcher(line);
    if (line.length() > Limits.LINE
        || !m.matches()
        || !LETTERS.matcher(m.group("number")).matches()) {
      return Optional.empty();
    }
    String number =
        m.group("number") + (m.group("after") == null ? "" : " " + m.group("after").strip());
    String mark = m.group("mark") == null ? "" : m.group("mark").strip();
    boolean plain = number.matches("\\d+");
    boolean marked = mark.startsWith("#") || m.group("bold") != null || m.group("word") != null;
    boolean tailed = ".)".contains(tail(m));
    boolean letters = m.group("letter") != null;
    boolean spoken = number.equals("1er") || number.equals("premier");
    if (letters && !(marked && tailed)
        || spoken && m.group("word") == null
        || plain && m.group("open") != null) {
      return Optional.empty();
    }
    if (!marked && !blockStart && mark.isEmpty()) {
      return Optional.empty();
    }
    boolean sure = marked || !plain;
    return Optional.of(new ClauseNumber(number, m.group("rest").strip(), sure, sure || tailed));
  }

  /** The number before the first point; -1 if it is none. */
  int chapter() {
    String first = number.split("[.\\s]")[0];
    return first.matches("\\d{1,6}") ? Integer.parseInt(first) : -1;
  }

  private static String tail(Matcher m) {
    return m.group("tail") == null ? "none" : m.group("tail").strip();
  }
}
