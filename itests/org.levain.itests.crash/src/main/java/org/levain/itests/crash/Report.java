package org.levain.itests.crash;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The table of a round: printed line by line, and once more as a whole. */
final class Report {

  private static final String LINE = "%5s  %-11s  %-44s  %s%n";

  private final PrintStream out;
  private final List<Row> rows = new ArrayList<>();

  Report(PrintStream out) {
    this.out = out;
  }

  /**
   * What came of a cycle.
   *
   * @param moment when the server was killed
   * @param good whether all is there, once
   */
  record Row(int cycle, String kind, String moment, String outcome, boolean good) {}

  void add(Row row) {
    rows.add(row);
    print(row);
  }

  void printAll() {
    out.println();
    out.printf(LINE, "cycle", "kind", "killed when", "outcome");
    rows.forEach(this::print);
  }

  List<String> failures() {
    return rows.stream()
        .filter(row -> !row.good())
        .map(row -> "cycle " + row.cycle() + ", " + row.kind() + ": " + row.outcome())
        .toList();
  }

  private void print(Row row) {
    out.printf(LINE, row.cycle(), row.kind(), row.moment(), row.outcome());
  }
}
