package org.levain.terminal.goals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;
import org.levain.terminal.TextFile;

/**
 * A table of goals: UTF-8, tab-separated, with the header {@code id lang sentence}. More columns
 * and any order are fine.
 */
final class GoalFile {

  private static final int ANY_SIZE = Integer.MAX_VALUE - 1;

  private final String name;
  private final List<String> lines;
  private final List<String> header;

  private GoalFile(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
    this.header = lines.isEmpty() ? List.of() : List.of(lines.get(0).strip().split("\t"));
  }

  /**
   * Reads a file.
   *
   * @throws Failure if it cannot be read, is not UTF-8 or has another header
   */
  static GoalFile read(Path path) {
    GoalFile file =
        new GoalFile(
            Paths.name(path), Arrays.asList(TextFile.read(path, ANY_SIZE).split("\r?\n", -1)));
    if (!file.header.containsAll(List.of("id", "lang", "sentence"))) {
      throw file.bad(1, "expected a header with the columns id, lang and sentence, tab-separated");
    }
    return file;
  }

  /**
   * The rows.
   *
   * @throws Failure if one of them is no row; it names the line
   */
  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    for (int line = 1; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        goals.add(goal(line));
      }
    }
    return goals;
  }

  private Goal goal(int line) {
    List<String> cells = List.of(lines.get(line).split("\t", -1));
    if (cells.size() != header.size()) {
      throw bad(line + 1, "expected " + header.size() + " columns, found " + cells.size());
    }
    String id = cell(cells, "id");
    String language = cell(cells, "lang");
    if (id.isEmpty()) {
      throw bad(line + 1, "expected an id");
    }
    if (!List.of("fr", "en").contains(language)) {
      throw bad(line + 1, "expected the language fr or en, found \"" + language + "\"");
    }
    return new Goal(id, Locale.forLanguageTag(language), cell(cells, "sentence"));
  }

  private String cell(List<String> cells, String column) {
    return cells.get(header.indexOf(column)).strip();
  }

  private Failure bad(int line, String expected) {
    return Failure.badInput(name + ", line " + line + ": " + expected + ".");
  }
}
