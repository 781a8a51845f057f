package org.levain.goals.templates.goal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the first sentence of a text ends. Abbreviations, initials, decimals, addresses,
 * questions inside quotation marks and points of suspense do not end a sentence; an empty line and
 * the items of a list do.
 */
final class SentenceEnd {

  private static final String SPACE = "[\\s\\u00A0\\u202F]";

  /** Stops, the marks that close with them, white space, and something after. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?<gap>"
              + SPACE
              + "?)(?<stop>[.!?…。！？]+)(?<close>(?:"
              + SPACE
              + "?»|[”’\"')\\]])*)"
              + "(?<space>"
              + SPACE
              + "+|(?<=[。！？]))(?<next>\\S)");

  /** An empty line, or a second line that starts like an item of a list. */
  private static final Pattern BREAK =
      Pattern.compile(
          "\\S(?<end>)[ \\t]*(?:\\R[ \\t]*\\R\\s*\\S|\\R[ \\t]*(?:[-*•–]|\\d+[.)])[ \\t])");

  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}°.]+$");

  /** Short forms after which a sentence goes on, without their last full stop. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "prof", "st", "ste", "mr", "mrs", "ms",
          "cf", "ex", "p.ex", "p", "pp", "env", "max", "min", "art", "vol", "no", "n°", "nº", "tél",
          "tel", "réf", "ref", "éd", "chap", "fig", "av", "bd", "e.g", "i.e", "eg", "ie", "vs",
          "approx", "dept", "dép", "resp", "inc", "ltd", "corp", "co", "a.m", "p.m", "c.-à-d",
          "c.à.d", "à.d", "d", "bldg", "hr", "hrs", "jan", "feb", "janv", "févr", "juil", "sept",
          "oct", "nov", "déc", "dec", "aug", "s.a", "u.s", "u.k", "suiv", "prép", "comm", "tech",
          "admin", "prod", "coll", "dest");

  private SentenceEnd() {}

  /** Position right after the first sentence; the text's length if there is one sentence only. */
  static int first(String text) {
    String trimmed = text.stripTrailing();
    int end = trimmed.length();
    Matcher stop = STOP.matcher(trimmed);
    int from = 0;
    while (stop.find(from)) {
      if (ends(trimmed, stop)) {
        end = stop.start("space");
        break;
      }
      from = stop.start("next");
    }
    int broken = broken(trimmed);
    int first = Math.min(end, broken);
    return first == trimmed.length() ? text.length() : first;
  }

  private static boolean ends(String text, Matcher m) {
    int next = text.codePointAt(m.start("next"));
    boolean goesOn = Character.isLowerCase(next) || ",;:)".indexOf(next) >= 0;
    String stop = m.group("stop");
    if (stop.equals(".")) {
      return endsByFullStop(text.substring(0, m.start("stop")), goesOn);
    }
    boolean suspense = stop.startsWith("…") || stop.startsWith("..");
    boolean quoted = !m.group("close").isEmpty();
    boolean spaced = !m.group("gap").isEmpty();
    return !(goesOn && (suspense || quoted || !spaced));
  }

  private static boolean endsByFullStop(String before, boolean goesOn) {
    Matcher m = WORD_BEFORE.matcher(before);
    String word = m.find() ? m.group().toLowerCase(Locale.ROOT) : "";
    if (ABBREVIATIONS.contains(word) || isInitial(word)) {
      return false;
    }
    return !goesOn || word.isEmpty() || word.length() > 3;
  }

  /** A letter alone, or letters with full stops between them: {@code J}, {@code u.s.a}. */
  private static boolean isInitial(String word) {
    return word.matches("\\p{L}(?:\\.\\p{L})*");
  }

  private static int broken(String text) {
    Matcher line = BREAK.matcher(text);
    return line.find() ? line.start("end") : text.length();
  }
}
