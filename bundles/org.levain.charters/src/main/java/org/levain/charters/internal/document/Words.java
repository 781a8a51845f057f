package org.levain.charters.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.CharterPage;

/**
 * A part of a charter as HTML for the middle of the page: without its rules, which stand beside it,
 * and with headings of one level.
 *
 * @param html escaped by {@link CharterPage}
 * @param rules the lines in brackets, escaped
 */
record Words(String html, List<String> rules) {

  private static final Pattern RULE =
      Pattern.compile(
          "<p class=\"charter-rule\" data-answer=\"[a-z]+\"><code>(.*?)</code></p>\\n?",
          Pattern.DOTALL);
  private static final Pattern ANCHOR = Pattern.compile(" id=\"clause-[^\"]*\"");
  private static final String NUMBER =
      "^(\\s*<(?:h[1-6]|p)>(?:<strong>)?)(?:(?:article|art\\.?|clause|règle|regle|rule|section|§)"
          + "[\\s\\h]*(?:n°[\\s\\h]*)?)?\\(?%s(?:[.):]|[\\s\\h]*[–—:])?(</strong>)?[\\s\\h]*";

  static Words of(String text) {
    List<String> rules = new ArrayList<>();
    Matcher rule = RULE.matcher(CharterPage.html(text));
    StringBuilder html = new StringBuilder();
    while (rule.find()) {
      rules.add(rule.group(1));
      rule.appendReplacement(html, "");
    }
    rule.appendTail(html);
    return new Words(ANCHOR.matcher(html).replaceAll("").strip(), List.copyOf(rules));
  }

  /** A clause: its number stands beside it. */
  Words clause(String number) {
    Matcher begins =
        Pattern.compile(
                NUMBER.formatted(Pattern.quote(number)),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(html);
    String rest = html;
    if (begins.find()) {
      boolean closed = begins.group(2) != null;
      String before = closed ? begins.group(1).replace("<strong>", "") : begins.group(1);
      rest = before + html.substring(begins.end());
    }
    return new Words(rest.replaceAll("<(/?)h[1-6]>", "<$1h3>"), rules);
  }

  /** What stands outside of clauses: its headings are the page's own. */
  Words around() {
    return new Words(
        html.replaceAll("<h[1-6]>", "<p><strong>").replaceAll("</h[1-6]>", "</strong></p>"), rules);
  }

  /** The words of a heading's line. */
  static String heading(String line) {
    return of(line).html().replaceAll("</?h[1-6]>", "").strip();
  }
}
