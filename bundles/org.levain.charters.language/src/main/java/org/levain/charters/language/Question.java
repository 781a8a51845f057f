package org.levain.charters.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.internal.text.Split;

/**
 * A question to a charter: attributes with their values. What has no value is not stated, which is
 * neither no nor zero. Immutable.
 */
public final class Question {

  private final String[] names;

  /** What is typed of each, and read where it is needed; or a list of what has been read. */
  private final Object[] values;

  private final List<String> problems;

  private Question(Map<String, List<String>> stated, List<String> problems) {
    this.names = stated.keySet().toArray(String[]::new);
    this.values = stated.values().stream().map(Question::kept).toArray();
    this.problems = List.copyOf(problems);
  }

  private Question(String[] names, Object[] values) {
    this.names = names;
    this.values = values;
    this.problems = List.of();
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
        put(stated, part.substring(0, sign).strip(), read(part.substring(sign + 1)));
      }
    }
    return new Question(stated, problems);
  }

  /** A question from names and values as they would be written. */
  public static Question of(Map<String, String> values) {
    String[] names = new String[values.size()];
    Object[] typed = new Object[names.length];
    int i = 0;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      names[i] = entry.getKey();
      typed[i++] = entry.getValue();
    }
    return new Question(names, typed);
  }

  /** What is stated: names and values as written, none of them empty. */
  public Map<String, List<String>> stated() {
    Map<String, List<String>> stated = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      put(stated, names[i].strip(), values(i));
    }
    return Collections.unmodifiableMap(stated);
  }

  /** What could not be understood. */
  public List<String> problems() {
    return problems;
  }

  /** How many names it has; of some of them it may state nothing. */
  public int size() {
    return names.length;
  }

  /** A name, as it is written. */
  public String name(int index) {
    return names[index];
  }

  /** The values of a name, as they are written; none where nothing is stated. */
  public List<String> values(int index) {
    return values[index] instanceof String typed ? read(typed) : several(values[index]);
  }

  /** What is typed of a name: blank, one value, or several with commas; null where it was read. */
  public @Nullable String typed(int index) {
    return values[index] instanceof String typed ? typed : null;
  }

  @SuppressWarnings("unchecked")
  private static List<String> several(Object value) {
    return (List<String>) value;
  }

  private static Object kept(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  private static List<String> read(String typed) {
    if (typed.indexOf(',') < 0 && typed.indexOf('"') < 0) {
      return typed.isBlank() ? List.of() : List.of(typed.strip());
    }
    return List.copyOf(Split.at(',', typed));
  }

  private static void put(Map<String, List<String>> stated, String name, List<String> values) {
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
