package org.levain.goals.internal.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping in a file, each asked for once. What is missing, of another type, or left
 * over is told with its path.
 */
final class Fields {

  private final String path;
  private final Map<?, ?> map;
  private final Set<String> asked = new HashSet<>();

  private Fields(String path, Map<?, ?> map) {
    this.path = path;
    this.map = map;
  }

  static Fields of(String path, @Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return new Fields(path, map);
    }
    throw new BadTemplate(path, "fields are expected");
  }

  String text(String name) {
    if (value(name) instanceof String s && !s.isBlank()) {
      return s.strip();
    }
    throw new BadTemplate(path(name), "a text is expected");
  }

  int number(String name) {
    if (value(name) instanceof Integer i) {
      return i;
    }
    throw new BadTemplate(path(name), "a whole number is expected");
  }

  Fields fields(String name) {
    return of(path(name), value(name));
  }

  List<Fields> list(String name) {
    List<?> items = items(name);
    return IntStream.range(0, items.size())
        .mapToObj(i -> of(path(name) + "[" + i + "]", items.get(i)))
        .toList();
  }

  List<String> texts(String name) {
    List<?> items = items(name);
    if (items.stream().allMatch(String.class::isInstance)) {
      return items.stream().map(i -> String.valueOf(i).strip()).toList();
    }
    throw new BadTemplate(path(name), "a list of texts is expected");
  }

  /** Ends the reading: a field that nobody asked for is a mistake. */
  void end() {
    for (Object key : map.keySet()) {
      if (!asked.contains(String.valueOf(key))) {
        throw new BadTemplate(path(String.valueOf(key)), "this field is not known");
      }
    }
  }

  String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private List<?> items(String name) {
    if (value(name) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw new BadTemplate(path(name), "a list is expected");
  }

  private @Nullable Object value(String name) {
    asked.add(name);
    return map.get(name);
  }
}
