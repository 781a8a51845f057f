package org.levain.charters.internal.request;

import java.util.regex.Pattern;

/** What somebody typed into a field of several lines. */
final class Typed {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private Typed() {}

  /** With plain line ends and without what is no letter of any language. */
  static String text(String typed) {
    return CONTROL.matcher(typed.replace("\r\n", "\n")).replaceAll(" ").strip();
  }
}
