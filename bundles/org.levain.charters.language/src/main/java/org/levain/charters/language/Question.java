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

  /** What is stated of each: a string, or a list of several. */
  private final Object[] values;

  private final int size;
  private final List<String> problems;

  private Question(Map<String, List<String>> stated, List<String> problems) {
    this.names = stated.keySet().toArray(String[]::new);
    this.values = stated.values().stream().map(Question::kept).toArray();
    this.size = names.length;
    this.problems = List.copyOf(problems);
  }

  private Question(String[] names, Object[] values, int size) {
    this.names = names;
    this.values = values;
    this.size = size;
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
        put(stated, part.substring(0, sign).strip(), part.substring(sign + 1));
      }
    }
    return new Question(stated, problems);
  }

  /** A question from names and values as they would be written. */
  public static Question of(Map<String, String> values) {
    String[] names = new String[values.size()];
    Object[] stated = new Object[names.length];
    int size = 0;
    for (Map.Entry<String, String> entry : values.entrySet()) {
      Object value = value(entry.getValue());
      if (value != null) {
        names[size] = entry.getKey().strip();
        stated[size++] = value;
      }
    }
    return new Question(names, stated, size);
  }

  /** What is stated: names and values as written, none of them empty. */
  public Map<String, List<String>> stated() {
    Map<String, List<String>> stated = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      put(stated, names[i], values(i));
    }
    return Collections.unmodifiableMap(stated);
  }

  /** What could not be understood. */
  public List<String> problems() {
    return problems;
  }

  /** How many names it has. */
  public int size() {
    return size;
  }

  /** A name, as it is written. */
  public String name(int index) {
    return names[index];
  }

  /** The values of a name, as they are written. */
  public List<String> values(int index) {
    return values[index] instanceof String only ? List.of(only) : several(values[index]);
  }

  /** The value of a name that has one only; else null. */
  public @Nullable String only(int index) {
    return values[index] instanceof String only ? only : null;
  }

  @SuppressWarnings("unchecked")
  private static List<String> several(Object value) {
    return (List<String>) value;
  }

  private static Object kept(List<String> values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  /** One, or a list of several; null where nothing is stated. */
  private static @Nullable Object value(String text) {
    if (text.indexOf(',') < 0 && text.indexOf('"') < 0) {
      return text.isBlank() ? null : text.strip();
    }
    List<String> values = List.copyOf(Split.at(',', text));
    return values.isEmpty() ? null : kept(values);
  }

  private static void put(Map<String, List<String>> stated, String name, String text) {
    Object value = value(text);
    if (value != null) {
      put(stated, name, value instanceof String only ? List.of(only) : several(value));
    }
  }

  private static void put(Map<String, List<String>> stated, String name, List<String> values) {
    List<String> before = stated.put(name, values);
    if (before != null) {
      stated.put(name, both(before, values));
    }
  }

  private static List<String> both(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }
}
