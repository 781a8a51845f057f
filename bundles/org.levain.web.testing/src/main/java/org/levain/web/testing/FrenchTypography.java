package org.levain.web.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How French is set: a no-break space (U+00A0) before a colon and inside guillemets, a narrow one
 * (U+202F) before {@code ; ! ? %}, the curved apostrophe, one character for the ellipsis.
 */
public final class FrenchTypography {

  private static final Map<Pattern, String> RULES = new LinkedHashMap<>();

  static {
    rule("(?<![\\u00a0\\d/a-z]):(?![/\\d])|(?<=[a-zà-ÿ\\d]):(?=\\s|$)", "U+00A0 before \":\"");
    rule("(?<!\\u202f);", "U+202F before \";\"");
    rule("(?<![\\u202f!?])[!?]", "U+202F before \"!\" and \"?\"");
    rule("(?<!\\u202f)%", "U+202F before \"%\"");
    rule("«(?!\\u00a0)", "U+00A0 after \"«\"");
    rule("(?<!\\u00a0)»", "U+00A0 before \"»\"");
    rule("[a-zA-Zà-ÿ]'", "the apostrophe ’, not '");
    rule("\\.\\.\\.", "… as one character");
    rule("\"", "« », not \"");
  }

  private FrenchTypography() {}

  private static void rule(String pattern, String expected) {
    RULES.put(Pattern.compile(pattern), expected);
  }

  /** The faults of a text, each in a few words with the place; empty if there is none. */
  public static List<String> faults(String text) {
    List<String> faults = new ArrayList<>();
    RULES.forEach(
        (pattern, expected) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            faults.add("expected " + expected + " in “" + around(text, matcher.start()) + "”");
          }
        });
    return faults;
  }

  private static String around(String text, int place) {
    return text.substring(Math.max(0, place - 15), Math.min(text.length(), place + 15));
  }
}
