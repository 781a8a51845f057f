package org.levain.charters.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levain.charters.language.internal.text.Split;

/**
 * A question to a charter: attributes with their values. What has no value is not stated, which is
 * neither no nor zero. Immutable.
 */
public final class Question {

  private final Map<String, List<String>> stated;
  private final List<String> problems;

  private Question(Map<String, List<String>> stated, List<String> problems) {
    this.stated = Collections.unmodifiableMap(stated);
    this.problems = List.copyOf(problems);
  }

  /** Reads {@code name=value; name=value}; a comma makes a list. Never fails: see the problems. */
  public static Question parse(String text) {
    Map<String, List<String>> stated = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    if (text.length() > Limits.QUESTION) {
      problems.add("found " + text.length() + " characters, expected at most " + Limits.QUESTION);
      return new Question(stated, problems);
    }
    for (String part : Split.at(';', text)) {
      int sign = part.indexOf('=');
      if (sign < 1 || part.substring(0, sign).isBlank()) {
        problems.add("found \"" + part + "\", expected name=value");
      } else {
        put(stated, part.substring(0, sign).strip(), part.substring(sign + 1));
      }
    }
    return new Question(stated, problems);
  }

  /** A question from names and values as they would be written. */
  public static Question of(Map<String, String> values) {
    Map<String, List<String>> stated = new LinkedHashMap<>();
    values.forEach((name, value) -> put(stated, name.strip(), value));
    return new Question(stated, List.of());
  }

  /** What is stated: names and values as written, none of them empty. */
  public Map<String, List<String>> stated() {
    return stated;
  }

  /** What could not be understood. */
  public List<String> problems() {
    return problems;
  }

  private static void put(Map<String, List<String>> stated, String name, String text) {
    List<String> values =
        text.indexOf(',') < 0 && text.indexOf('"') < 0
            ? text.isBlank() ? List.of() : List.of(text.strip())
            : List.copyOf(Split.at(',', text));
    if (!values.isEmpty()) {
      List<String> before = stated.put(name, values);
      if (before != null) {
        stated.put(name, both(before, values));
      }
    }
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }
}
