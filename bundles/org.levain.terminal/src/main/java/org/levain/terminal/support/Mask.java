package org.levain.terminal.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of a text whatever people may have put in: names, addresses, titles, page texts,
 * secrets. It does not look for them; it keeps what it knows to be the program's, and puts {@code
 * ***} in the place of all else.
 */
final class Mask {

  /** Stands for what was taken out. */
  static final String GONE = "***";

  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern VERSION =
      Pattern.compile("\\d{1,4}(\\.\\d{1,4}){1,2}(-SNAPSHOT|\\.SNAPSHOT)?");
  private static final Pattern FRAME =
      Pattern.compile(
          "\\s+at (java|javax|jakarta|jdk|sun|org|com|net|ch)[.\\w$/<>@-]*"
              + "\\((\\w+\\.java(:\\d+)?|Native Method|Unknown Source)\\)");
  private static final Pattern FAILURE =
      Pattern.compile("(java|javax|jakarta|org|com|net)(\\.\\w+)+(Exception|Error):?");
  private static final Pattern EDGE = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}]{8,}");
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}+\\p{Nd}{0,3}|\\p{Nd}+");

  /** A file's place on the machine, though each of its words may be a word of the program. */
  private static final Pattern PLACE =
      Pattern.compile("(^|.*[^\\p{L}\\p{Nd}.])(/(?!levain/)[^/]+/.*|\\p{L}:[/\\\\].*)");

  private static final int LONGEST_LINE = 2_000;
  private static final int LONGEST_NUMBER = 6;

  private final Vocabulary vocabulary;

  Mask(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A line without what people put in. */
  String line(String line) {
    String cut = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " …" : line;
    if (FRAME.matcher(cut).matches()) {
      return cut;
    }
    List<String> parts = new ArrayList<>();
    boolean afterNumber = false;
    for (String token : cut.split("(?<=\\s)|(?=\\s)", -1)) {
      boolean number = isNumber(token);
      // numbers in a row may be one of a telephone
      parts.add(number && afterNumber ? GONE : token(token));
      afterNumber = number || (token.isBlank() && afterNumber);
    }
    return String.join("", parts);
  }

  private static boolean isNumber(String token) {
    String plain = EDGE.matcher(token).replaceAll("");
    return DIGITS.matcher(plain).matches();
  }

  private String token(String token) {
    if (token.isBlank()) {
      return token;
    }
    boolean known =
        !PLACE.matcher(token).matches() && isProgram(EDGE.matcher(token).replaceAll(""));
    return known ? token : GONE;
  }

  private boolean isProgram(String token) {
    if (TIME.matcher(token).matches()
        || VERSION.matcher(token).matches()
        || FAILURE.matcher(token).matches()) {
      return true;
    }
    boolean address = token.contains("@") || token.contains("://");
    return !address && !isSecret(token) && lettersAreKnown(token) && digitsAreShort(token);
  }

  /** Letters and digits mixed, as in a key, a token or a hash. */
  private static boolean isSecret(String token) {
    return RUN.matcher(token)
        .results()
        .map(MatchResult::group)
        .anyMatch(run -> !NUMBERED.matcher(run).matches());
  }

  private boolean lettersAreKnown(String token) {
    return LETTERS.matcher(token).results().map(MatchResult::group).allMatch(vocabulary::has);
  }

  private static boolean digitsAreShort(String token) {
    List<String> numbers = DIGITS.matcher(token).results().map(MatchResult::group).toList();
    return numbers.size() <= 3 && numbers.stream().allMatch(n -> n.length() <= LONGEST_NUMBER);
  }
}
