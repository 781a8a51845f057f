package org.levain.charters.language.internal.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who is asked, as in a sentence of its own: the preposition that leads from the keyword to the
 * person is left out, its article stays. {@code accord du service juridique} names {@code le
 * service juridique}. Nothing behind it is touched.
 */
final class Who {

  private static final Set<String> NOUNS = Set.of("approval", "accord", "validation");
  private static final Pattern OF = Pattern.compile("(?:du|des|de|of|from) |d['’]");
  private static final Pattern TO = Pattern.compile("(?:[àÀ]|au|aux|of|from) |a (?=la |l['’])");

  private Who() {}

  /**
   * The name.
   *
   * @param keyword the word before it, folded
   * @param text what stands behind the keyword, parted by single spaces
   */
  static String named(String keyword, String text) {
    Matcher lead = (NOUNS.contains(keyword) ? OF : TO).matcher(text);
    if (!lead.lookingAt()) {
      return text;
    }
    String article =
        switch (lead.group().strip()) {
          case "au", "du" -> "le ";
          case "aux", "des" -> "les ";
          default -> "";
        };
    return article + text.substring(lead.end());
  }
}
