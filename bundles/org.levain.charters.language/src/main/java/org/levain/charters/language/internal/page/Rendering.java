package org.levain.charters.language.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.levain.charters.language.internal.read.SourceLine;
import org.levain.charters.language.internal.read.SourceLines;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.model.Answer;

/**
 * Renders the text with a mark in the place of each rule, then the rules in the place of the marks.
 * The marks are of characters for private use, which the text itself loses before.
 */
public final class Rendering {

  private static final int DEEPEST = 30;
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          .attributeProviderFactory(context -> new Anchors())
          .build();
  private static final Pattern MARK =
      Pattern.compile("<p>\uE000(\\d+)\uE001</p>|\uE000(\\d+)\uE001");
  private static final Pattern PRIVATE = Pattern.compile("[\uE000-\uF8FF\u0000]");

  private final String[] lines;
  private final Map<Integer, SourceLine> rules = new HashMap<>();

  /** Prepares a text. */
  public Rendering(String source) {
    String text = PRIVATE.matcher(source).replaceAll("\uFFFD");
    this.lines = text.split("\\r?\\n|\\r", -1);
    List<SourceLine> read = SourceLines.of(text);
    read.stream().filter(line -> !line.prose()).forEach(line -> rules.put(line.number(), line));
  }

  /** The page. */
  public String html() {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      SourceLine rule = rules.get(i + 1);
      if (rule == null) {
        marked.append(lines[i]).append('\n');
      } else {
        marked.append("\n\uE000").append(rule.number()).append("\uE001\n\n");
        i += rule.height() - 1;
      }
    }
    String html = RENDERER.render(PARSER.parse(marked.toString()));
    return MARK.matcher(html)
        .replaceAll(mark -> Matcher.quoteReplacement(note(mark.group(1), mark.group(2))));
  }

  private String note(String block, String inline) {
    SourceLine rule = rules.get(Integer.valueOf(block == null ? inline : block));
    if (rule == null) {
      return "";
    }
    String text = "<code>" + escaped(rule.text().strip()) + "</code>";
    return block == null
        ? text
        : "<p class=\"charter-rule\" data-answer=\"" + answer(rule) + "\">" + text + "</p>";
  }

  private static String answer(SourceLine rule) {
    for (String word : rule.bracket().split("[\\s\\h,]+")) {
      Optional<Answer> answer = Keywords.answer(Folding.word(word));
      if (answer.isPresent()) {
        return answer.get().word();
      }
    }
    boolean declares = Keywords.directive(Folding.word(rule.bracket())).isPresent();
    return declares ? "declaration" : "exception";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
