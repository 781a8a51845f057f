package org.levain.host.jspwiki.internal.markup;

/** Plain words as JSPWiki markup that shows exactly these words. */
public final class WikiText {

  private WikiText() {}

  /** A link to a page of the wiki. */
  public static String link(String words, String target) {
    String shown = words.replace('[', '(').replace(']', ')').replace('|', '/').strip();
    return shown.isEmpty() || shown.equals(target)
        ? "[" + target + "]"
        : "[" + shown + "|" + target + "]";
  }
}
