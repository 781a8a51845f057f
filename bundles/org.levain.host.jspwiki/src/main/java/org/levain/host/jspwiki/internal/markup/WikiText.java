package org.levain.host.jspwiki.internal.markup;

import java.util.regex.Pattern;

/**
 * Plain words as JSPWiki markup that shows exactly these words. The wiki's own escape, a tilde,
 * takes all equal characters that follow with it and is not known everywhere; where it would not do
 * a character is written as a numeric entity, which the wiki shows in every place.
 */
public final class WikiText {

  /** What may turn into a link by itself if the wiki is configured for it. */
  private static final Pattern WIKI_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}+\\p{Ll}+)(\\p{Lu})");

  private static final Pattern ADDRESS = Pattern.compile("(https?|mailto):");

  private WikiText() {}

  /** A character as a numeric entity. */
  static String entity(char c) {
    return "&#" + (int) c + ";";
  }

  /**
   * Words within a line or at its start.
   *
   * @param lineStart whether the words begin a line, where more characters are markup
   * @param inTable whether a bar would end the table's cell
   * @param wikiWords whether the wiki makes links of WikiWords
   */
  static String words(String text, boolean lineStart, boolean inTable, boolean wikiWords) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int start = 0;
    while (start < text.length()) {
      int end = endOfRun(text, start);
      String run = text.substring(start, end);
      boolean last = end == text.length();
      out.append(escape(run, lineStart && start == 0, inTable, last, text, start));
      start = end;
    }
    return wikiWords ? withoutWikiWords(out.toString()) : out.toString();
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private static String escape(
      String run, boolean first, boolean inTable, boolean last, String text, int at) {
    char c = run.charAt(0);
    return switch (c) {
      case '~' -> entities(run);
      case '<' -> "&lt;".repeat(run.length());
      case '&' -> mayBeEntity(text, at + run.length()) ? "&amp;".repeat(run.length()) : run;
      case '[' -> last ? entities(run) : "~" + run;
      case '\\', '_', '\'', '{', '}' -> run.length() > 1 ? entities(run) : run;
      case '%' -> run.length() > 1 || at > 0 && text.charAt(at - 1) == '/' ? entities(run) : run;
      case '|' -> first || inTable ? entities(run) : run;
      case ';' -> first ? entities(run) : run;
      case '*', '#', '!' -> first ? "~" + run : run;
      case '-' -> first && run.length() >= 4 ? "~" + run : run;
      case '\t' -> " ";
      default -> c < ' ' ? "" : run;
    };
  }

  private static String entities(String run) {
    return entity(run.charAt(0)).repeat(run.length());
  }

  private static boolean mayBeEntity(String text, int next) {
    return next < text.length()
        && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '#');
  }

  private static String withoutWikiWords(String text) {
    String noWords =
        WIKI_WORD.matcher(text).replaceAll(m -> m.group(1) + entity(m.group(2).charAt(0)));
    return ADDRESS.matcher(noWords).replaceAll("$1" + entity(':'));
  }

  /** Words inside a link, where nothing but the link's own marks has a meaning. */
  static String linkWords(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    words.strip().chars().forEach(c -> out.append(inLink((char) c)));
    return out.toString();
  }

  private static String inLink(char c) {
    return switch (c) {
      case '[', ']', '|', '{', '}' -> entity(c);
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> c < ' ' ? " " : String.valueOf(c);
    };
  }

  /** A link to a page of the wiki. */
  public static String link(String words, String target) {
    String shown = linkWords(words);
    return shown.isEmpty() || shown.equals(target)
        ? "[" + target + "]"
        : "[" + shown + "|" + target + "]";
  }
}
