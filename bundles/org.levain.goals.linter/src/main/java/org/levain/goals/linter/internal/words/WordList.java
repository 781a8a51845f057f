package org.levain.goals.linter.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.levain.goals.linter.internal.text.Folding;

/**
 * A word list as it is read: sections in square brackets named after word classes, words parted by
 * commas, a word of several words written as it is spoken. Sections {@code [endings …]} hold rules
 * of inflection, {@code ending > base}. A hash begins a remark.
 */
final class WordList {

  private final Map<String, EnumSet<WordClass>> words = new HashMap<>();
  private final Map<String, EnumSet<WordClass>> phrases = new LinkedHashMap<>();
  private final List<Ending> endings = new ArrayList<>();
  private final Map<String, List<String>> suffixes = new HashMap<>();
  private final List<String> traits = new ArrayList<>();
  private String section = "";

  static WordList read(Stream<String> lines) {
    WordList list = new WordList();
    lines.map(line -> line.replaceFirst("#.*", "").strip()).forEach(list::line);
    return list;
  }

  Map<String, EnumSet<WordClass>> words() {
    return words;
  }

  Map<String, EnumSet<WordClass>> phrases() {
    return phrases;
  }

  List<Ending> endings() {
    return endings;
  }

  /** Endings of words that are in no list, by what they show. */
  Map<String, List<String>> suffixes() {
    return suffixes;
  }

  /** How the language is built, where the code has to know. */
  List<String> traits() {
    return traits;
  }

  private void line(String line) {
    if (line.startsWith("[")) {
      section = line.substring(1, line.length() - 1);
    } else {
      Arrays.stream(line.split(","))
          .map(String::strip)
          .filter(w -> !w.isEmpty())
          .forEach(this::add);
    }
  }

  private void add(String entry) {
    if (section.startsWith("endings ")) {
      endings.add(ending(entry));
    } else if (section.equals("traits")) {
      traits.add(entry);
    } else if (section.startsWith("suffixes ")) {
      suffixes
          .computeIfAbsent(section.substring(9), s -> new ArrayList<>())
          .add(Folding.fold(entry));
    } else {
      add(Folding.fold(entry).replaceAll("[’'\\-\\s]+", " ").strip(), WordClass.of(section));
    }
  }

  private void add(String word, WordClass wordClass) {
    (word.contains(" ") ? phrases : words)
        .computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class))
        .add(wordClass);
  }

  private Ending ending(String rule) {
    String[] parts = (rule + " ").split(">");
    return new Ending(
        parts[0].strip(),
        parts[1].strip(),
        Form.valueOf(section.substring(8).strip().toUpperCase(Locale.ROOT)));
  }
}
