package org.levain.web.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds English sentences on a page in another language: a text with two of the small words that no
 * English sentence does without. Names, code and what is marked as English are none.
 */
public final class EnglishWords {

  private static final Set<String> SMALL =
      Set.of(
          "the",
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "this",
          "that",
          "these",
          "nobody",
          "somebody",
          "since",
          "with",
          "from",
          "it",
          "its",
          "to",
          "of",
          "and",
          "not",
          "be",
          "been",
          "by",
          "in",
          "for",
          "or",
          "does",
          "cannot",
          "there",
          "they",
          "you",
          "your",
          "what");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String SPARED = "code, pre, textarea, script, style, title";

  private EnglishWords() {}

  /** The English sentences of a page, each as it stands; empty if there is none. */
  public static List<String> in(String html) {
    Document page = Jsoup.parse(html);
    List<String> found = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && isRead(text) && isEnglish(text.getWholeText())) {
            found.add(text.getWholeText().strip());
          }
        },
        page.body());
    return found;
  }

  /** Whether a text has two of the small words. */
  static boolean isEnglish(String text) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (SMALL.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words.size() > 1;
  }

  private static boolean isRead(TextNode text) {
    Element parent = (Element) text.parent();
    Element language = parent.closest("[lang]");
    boolean marked = language != null && language.attr("lang").equals("en");
    return !marked && parent.closest(SPARED) == null;
  }
}
