package org.levain.host.jspwiki.internal.markup;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page that people wrote into CommonMark: headings, lists, emphasis, links, preformatted
 * text, rules. What it does not know (plugins, styles, tables) stays as it stands, for people to
 * settle.
 */
public final class WikiToMarkdown {

  private static final Pattern LIST = Pattern.compile("^([*#]+)\\s*(.*)$");
  private static final Pattern LINK =
      Pattern.compile("(?<!\\[)\\[([^\\[\\]{|]+)(?:\\|([^\\[\\]|]+))?\\]");

  private boolean fenced;

  /** The text in CommonMark. */
  public String render(String wiki) {
    StringJoiner markdown = new StringJoiner("\n");
    boolean inList = false;
    for (String line : wiki.replace("\r\n", "\n").stripTrailing().split("\n", -1)) {
      boolean item = !fenced && LIST.matcher(line).matches();
      if (!fenced && inList && !item && !line.isBlank()) {
        markdown.add("");
      }
      markdown.add(line(line));
      inList = item;
    }
    return markdown.toString();
  }

  private String line(String line) {
    String bare = line.strip();
    if (bare.equals("{{{") || bare.equals("}}}")) {
      fenced = bare.equals("{{{");
      return "```";
    }
    return fenced ? line : block(line);
  }

  private static String block(String line) {
    Matcher list = LIST.matcher(line);
    if (list.matches()) {
      String signs = list.group(1);
      String indent = "   ".repeat(signs.length() - 1);
      return indent + (signs.endsWith("#") ? "1. " : "- ") + inline(list.group(2));
    }
    for (int level = 1; level <= 3; level++) {
      String sign = "!".repeat(4 - level);
      if (line.startsWith(sign)) {
        return "#".repeat(level) + " " + inline(line.substring(sign.length()).strip());
      }
    }
    return line.matches("-{4,}\\s*") ? "---" : inline(line);
  }

  private static String inline(String text) {
    String words =
        text.replaceAll("__(.+?)__", "**$1**")
            .replaceAll("''(.+?)''", "*$1*")
            .replaceAll("\\{\\{(.+?)\\}\\}", "`$1`")
            .replaceAll("\\\\\\\\\\s*", "  \n");
    return LINK.matcher(words).replaceAll(WikiToMarkdown::link);
  }

  private static String link(java.util.regex.MatchResult link) {
    String words = link.group(1).strip();
    String target = link.group(2) == null ? words : link.group(2).strip();
    return Matcher.quoteReplacement("[" + words + "](<" + target + ">)");
  }
}
