package org.levain.charters.internal.ask;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Rule;

/** How words are written where a charter declares or uses them: the policy keeps a plain form. */
final class Spellings {

  private static final Pattern DECLARED =
      Pattern.compile(
          "^[ \\t>*+-]*\\[attribu(?:te|t)\\](.*)$",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern APART = Pattern.compile("[,;:()=]");
  private static final Pattern TESTED =
      Pattern.compile("^[^=<>≠≤≥!]*(?:[!<>]=|[=<>≠≤≥])", Pattern.DOTALL);
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, String> written = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** Those of a charter, then those of another that it does not have. */
  Spellings(List<Charter> charters) {
    for (Charter charter : charters) {
      DECLARED
          .matcher(charter.source())
          .results()
          .flatMap(line -> APART.splitAsStream(line.group(1)))
          .map(word -> word.replaceAll("[\"«»“”„]", "").strip())
          .forEach(this::put);
    }
    charters.forEach(charter -> charter.rules().forEach(this::use));
  }

  private void use(Rule rule) {
    RuleWords.of(rule)
        .map(condition -> TESTED.matcher(condition.text()).replaceFirst(""))
        .flatMap(APART::splitAsStream)
        .map(word -> word.replaceAll("[\"«»“”„]", "").strip())
        .forEach(this::put);
  }

  private void put(String word) {
    String plain = plain(word);
    written.putIfAbsent(plain, word);
    places.putIfAbsent(plain, places.size());
  }

  /** Where a word is written, counted from the first; the last where nobody declares it. */
  int place(String plain) {
    return places.getOrDefault(plain, Integer.MAX_VALUE);
  }

  /** As it is written; a word that nobody declares stays as it is. */
  String of(String plain) {
    return written.getOrDefault(plain, plain);
  }

  /** The form that all spellings of a word share. */
  static String plain(String word) {
    String bare =
        word.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("œ", "oe")
            .replace("æ", "ae")
            .replace("ß", "ss");
    return MARKS
        .matcher(Normalizer.normalize(bare, Normalizer.Form.NFD))
        .replaceAll("")
        .replaceAll("[\\s\\h_\u2010-\u2012\u2015-]+", " ")
        .strip();
  }
}
