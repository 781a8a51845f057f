package org.levain.goals.templates.words;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names between braces in the texts of a template: {@code {goal}}, {@code {page:ten-lines}}. */
public final class Placeholders {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*(?::[a-z][a-z-]*)?)}");

  private Placeholders() {}

  /** The names that occur in a text, in their order. */
  public static Set<String> in(String text) {
    Set<String> names = new LinkedHashSet<>();
    NAME.matcher(text).results().map(r -> r.group(1)).forEach(names::add);
    return names;
  }

  /**
   * The text with every name replaced by its value, joined to the words before it as the language
   * wants it. Values are not looked into again; a name without a value stays.
   */
  public static String fill(
      String text, Language language, Function<String, Optional<String>> valueOf) {
    StringBuilder filled = new StringBuilder();
    Matcher name = NAME.matcher(text);
    int end = 0;
    while (name.find()) {
      filled.append(text, end, name.start());
      Optional<String> value = valueOf.apply(name.group(1));
      if (value.isPresent()) {
        Elision.join(filled, value.get(), language);
      } else {
        filled.append(name.group());
      }
      end = name.end();
    }
    return filled.append(text, end, text.length()).toString();
  }

  /** The same without joining words. */
  public static String fill(String text, Function<String, Optional<String>> valueOf) {
    return fill(text, Language.EN, valueOf);
  }

  /** Matches one name after the other. */
  static Matcher matcher(String text) {
    return NAME.matcher(text);
  }
}
