package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.internal.text.Split;

/**
 * What stands behind the brackets of a rule: tests, then perhaps what alone is permitted, then
 * perhaps exceptions.
 */
record Body(List<RawCondition> when, List<RawCondition> only, List<List<RawCondition>> except) {

  private static final Pattern WORD = Pattern.compile("(?<![^\\s;])[\\p{L}]+(?=\\s|$)");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:if|si|when|quand|lorsque|for|pour|where)\\s+(?![=<>≠≤≥!])", Pattern.CASE_INSENSITIVE);

  /** The same in front of the first test, where nothing leads up to it. */
  private static final Pattern FIRST_LINK =
      Pattern.compile(
          "(?:if|si|when|quand|lorsque|where)\\s+(?![=<>≠≤≥!])", Pattern.CASE_INSENSITIVE);

  static Body read(String text) throws Unreadable {
    String masked = Split.masked(text);
    Matcher word = WORD.matcher(masked);
    List<RawCondition> when = new ArrayList<>();
    List<RawCondition> only = new ArrayList<>();
    List<List<RawCondition>> except = new ArrayList<>();
    String part = "";
    int from = 0;
    while (word.find()) {
      String keyword = Folding.word(word.group());
      if (Keywords.ONLY.contains(keyword) || Keywords.EXCEPT.contains(keyword)) {
        put(part, text.substring(from, word.start()), when, only, except);
        part = keyword;
        from = word.end();
      }
    }
    put(part, text.substring(from), when, only, except);
    return new Body(when, only, except);
  }

  /** All tests. */
  List<RawCondition> all() {
    List<RawCondition> all = new ArrayList<>(when);
    all.addAll(only);
    except.forEach(all::addAll);
    return all;
  }

  private static void put(
      String part,
      String text,
      List<RawCondition> when,
      List<RawCondition> only,
      List<List<RawCondition>> except)
      throws Unreadable {
    if (part.isEmpty()) {
      when.addAll(conditions(unlinked(FIRST_LINK, text)));
      return;
    }
    List<RawCondition> conditions = conditions(unlinked(LINK, text));
    if (conditions.isEmpty()) {
      throw Unreadable.found("", "a test behind " + part);
    }
    if (Keywords.EXCEPT.contains(part)) {
      except.add(conditions);
    } else if (only.isEmpty() && except.isEmpty()) {
      only.addAll(conditions);
    } else {
      throw Unreadable.found(part, "only once in a rule, and before except");
    }
  }

  /** Without the word that leads up to a test, as in "except if". */
  private static String unlinked(Pattern link, String text) {
    Matcher lead = link.matcher(text.strip());
    return lead.lookingAt() ? text.strip().substring(lead.end()) : text;
  }

  private static List<RawCondition> conditions(String text) throws Unreadable {
    List<RawCondition> conditions = new ArrayList<>();
    for (String part : Split.at(';', text)) {
      conditions.add(RawCondition.read(part));
    }
    return conditions;
  }
}
