package org.levain.goals.linter.internal.opinion;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which topics words belong to: a goal of the kitchen and one of the wheels have no object in
 * common.
 */
final class Topics {

  /** A word that long stands for all that begin with it. */
  private static final int STEM = 5;

  private final Map<String, Set<String>> topics = new HashMap<>();

  private Topics() {}

  /** Reads sections of words, parted by commas. */
  static Topics read(Stream<String> lines) {
    Topics read = new Topics();
    String[] section = {""};
    lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              if (line.startsWith("[")) {
                section[0] = line.substring(1, line.length() - 1);
              } else {
                read.add(section[0], line);
              }
            });
    return read;
  }

  private void add(String topic, String words) {
    Arrays.stream(words.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(word -> topics.computeIfAbsent(word, w -> new HashSet<>()).add(topic));
  }

  /** The topics of some folded words. */
  Set<String> of(Collection<String> words) {
    return words.stream().flatMap(word -> of(word).stream()).collect(Collectors.toSet());
  }

  private Set<String> of(String word) {
    for (int length = word.length(); length >= Math.min(STEM, word.length()); length--) {
      Set<String> found = topics.get(word.substring(0, length));
      if (found != null) {
        return found;
      }
    }
    return word.length() <= STEM && word.length() > 3 && word.endsWith("s")
        ? topics.getOrDefault(word.substring(0, word.length() - 1), Set.of())
        : Set.of();
  }
}
