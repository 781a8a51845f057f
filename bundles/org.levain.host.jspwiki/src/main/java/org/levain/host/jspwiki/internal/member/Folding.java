package org.levain.host.jspwiki.internal.member;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, to compare by. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  static String fold(String text) {
    return withoutAccents(text).toLowerCase(Locale.ROOT);
  }

  static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").replace("œ", "oe").replace("Œ", "OE");
  }
}
