package org.levain.terminal.charter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.levain.charters.language.Question;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;
import org.levain.terminal.TextFile;

/**
 * A table of questions: UTF-8, tab-separated, with a header that has the columns {@code id} and
 * {@code attributes}. More columns and any order are fine.
 */
final class QuestionFile {

  private static final int MOST_BYTES = 100_000_000;

  private final String name;
  private final List<String> lines;
  private final List<String> header;

  private QuestionFile(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
    this.header =
        Arrays.stream(lines.get(0).split("\t", -1))
            .map(c -> c.strip().toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * Reads a file.
   *
   * @throws Failure if it cannot be read, is not UTF-8 or has another header
   */
  static QuestionFile read(Path path) {
    String text = TextFile.read(path, MOST_BYTES);
    QuestionFile file = new QuestionFile(Paths.name(path), Arrays.asList(text.split("\r?\n", -1)));
    if (!file.header.containsAll(List.of("id", "attributes"))) {
      throw file.bad(1, "expected a header with the columns id and attributes, tab-separated");
    }
    return file;
  }

  /**
   * The questions.
   *
   * @throws Failure if a row has no id; it names the line
   */
  List<Asked> questions() {
    List<Asked> questions = new ArrayList<>();
    for (int line = 1; line < lines.size(); line++) {
      if (!lines.get(line).isBlank()) {
        questions.add(asked(line));
      }
    }
    return questions;
  }

  String name() {
    return name;
  }

  private Asked asked(int line) {
    List<String> cells = List.of(lines.get(line).split("\t", -1));
    String id = cell(cells, "id");
    if (id.isEmpty()) {
      throw bad(line + 1, "expected an id");
    }
    return new Asked(line + 1, id, Question.parse(cell(cells, "attributes")));
  }

  /** A row may end early: what is not there is empty. */
  private String cell(List<String> cells, String column) {
    int index = header.indexOf(column);
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  private Failure bad(int line, String expected) {
    return Failure.badInput(name + ", line " + line + ": " + expected + ".");
  }

  /**
   * A row.
   *
   * @param line counted from 1
   * @param id names it in the output
   * @param question what is asked
   */
  record Asked(int line, String id, Question question) {}
}
