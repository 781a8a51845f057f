package org.levain.charters.language.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.internal.text.Split;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Type;

/**
 * Reads the declaration of an attribute: {@code status (statut): word: employee (salarié), trainee;
 * default employee}. Groups of values stand between the values and the default.
 */
final class AttributeReader {

  private static final Pattern NAMED = Pattern.compile("([^(]+?)\\s*(?:\\((.*)\\))?\\s*");
  private static final Pattern UNIT =
      Pattern.compile("(number|nombre)\\s+(?:in\\s+|en\\s+|of\\s+)?(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DEFAULT =
      Pattern.compile(
          "(?:default|d[ée]faut|otherwise|sinon)\\s*[=:]?\\s*(.+)", Pattern.CASE_INSENSITIVE);
  private static final String SHAPE =
      "name (synonyms): type: values, as in status: word: employee, trainee";

  private AttributeReader() {}

  static Attribute read(String body, int line) throws Unreadable {
    List<String> pieces = Split.outer(';', body);
    if (pieces.isEmpty()) {
      throw Unreadable.found(body, SHAPE);
    }
    List<String> parts = Split.outer(':', pieces.get(0));
    if (parts.size() < 2 || parts.size() > 3) {
      throw Unreadable.found(body, SHAPE);
    }
    Matcher name = named(parts.get(0), SHAPE);
    Matcher unit = UNIT.matcher(parts.get(1));
    boolean measured = unit.matches();
    Type type = type(measured ? unit.group(1) : parts.get(1));
    Map<String, String> values = new LinkedHashMap<>();
    boolean open = parts.size() < 3 || values(parts.get(2), values);
    Groups groups = new Groups(type, values, open);
    String fallback = "";
    for (String piece : pieces.subList(1, pieces.size())) {
      if (!groups.read(piece)) {
        fallback = fallback(piece, fallback);
      }
    }
    return new Attribute(
        unquoted(name.group(1)),
        type,
        names(name),
        values,
        groups.all(),
        open,
        measured ? Folding.word(unit.group(2)) : "",
        fallback,
        line);
  }

  private static Type type(String text) throws Unreadable {
    Type type = Keywords.TYPES.get(Folding.word(text.replaceAll("\\s*/\\s*", "/")));
    if (type == null) {
      throw Unreadable.found(text, "a type: yes/no, number, word, list or date-time");
    }
    return type;
  }

  /** Reads values and their synonyms; answers whether there are more than those. */
  private static boolean values(String text, Map<String, String> values) throws Unreadable {
    boolean open = false;
    for (String value : Split.outer(',', text)) {
      open |= value.matches("…|\\.\\.\\.");
      if (!value.matches("…|\\.\\.\\.")) {
        put(value, values);
      }
    }
    if (values.size() > Limits.VALUES) {
      throw Unreadable.found(values.size() + " values", "at most " + Limits.VALUES);
    }
    return open;
  }

  private static void put(String value, Map<String, String> values) throws Unreadable {
    Matcher named = named(value, "a value");
    String shared = Folding.word(named.group(1));
    for (String spelling : names(named)) {
      String before = values.putIfAbsent(spelling, shared);
      if (before != null && !before.equals(shared)) {
        throw Unreadable.found(spelling, "each word for one value only");
      }
    }
  }

  private static List<String> names(Matcher named) {
    List<String> names = new ArrayList<>(List.of(Folding.word(named.group(1))));
    if (named.group(2) != null) {
      Split.at(',', named.group(2)).stream()
          .map(Folding::word)
          .filter(n -> !names.contains(n))
          .forEach(names::add);
    }
    return names;
  }

  private static Matcher named(String text, String expected) throws Unreadable {
    Matcher named = NAMED.matcher(text);
    if (!named.matches() || Folding.word(named.group(1)).isEmpty()) {
      throw Unreadable.found(text, expected);
    }
    return named;
  }

  private static String fallback(String text, String before) throws Unreadable {
    Matcher m = DEFAULT.matcher(text);
    if (!m.matches() || !before.isEmpty()) {
      throw Unreadable.found(
          text, "one default and a value, or a group such as publish = post, comment");
    }
    return m.group(1).strip();
  }

  private static String unquoted(String text) {
    return text.replaceAll("[\"«»“”]", "").strip();
  }
}
