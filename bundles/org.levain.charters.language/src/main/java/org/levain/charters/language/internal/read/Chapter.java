package org.levain.charters.language.internal.read;

import java.util.regex.Pattern;

/**
 * Tells the lines that begin a chapter: headings, and lines such as {@code CHAPTER 5 …} or {@code
 * Titre II – …}. A sentence that begins with such a word, set off by nothing, begins none.
 */
final class Chapter {

  private static final String LEAD = "[ \\t]{0,16}(?:>[ \\t]?){0,6}";
  private static final String BOLD = "(?:\\*\\*|__)?";
  private static final String NUMBER =
      "[\\s\\h]+(?:(?:\\d{1,4}|[IVXLC]{1,7})(?:er|re)?|[A-Z]|(?i:premier|première))";
  private static final Pattern HEADING = Pattern.compile(LEAD + "#{1,6}(?:[ \\t].*)?");
  private static final Pattern SHOUTED =
      Pattern.compile(
          LEAD
              + BOLD
              + "(?:CHAPITRE|CHAPTER|TITRE|TITLE|PARTIE|PART)"
              + NUMBER
              + "(?![\\p{L}\\d]).*");
  private static final Pattern SET_OFF =
      Pattern.compile(
          LEAD
              + BOLD
              + "(?i:chapitre|chapter|titre|title|partie|part)"
              + NUMBER
              + "(?:(?:\\*\\*|__).*|[\\s\\h]*|(?:[.:]|[\\s\\h]*[–—:]|[\\s\\h]+-)(?:[\\s\\h].*)?)");

  private Chapter() {}

  /** Whether a line of prose begins a chapter. */
  static boolean begins(SourceLine line) {
    return HEADING.matcher(line.text()).matches()
        || SHOUTED.matcher(line.text()).matches()
        || line.blockStart() && SET_OFF.matcher(line.text()).matches();
  }
}
