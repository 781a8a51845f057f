package org.levain.itests.bench;

import java.io.PrintStream;
import java.util.List;

/** Prints rows from their samples. */
record Table(PrintStream out, List<Row> rows) {

  private static final String LINE = "%-10s  %-44s  %12s  %-32s  %10s  %s%n";

  /** Prints every row that has samples; how many figures miss their bar. */
  int print(Samples samples) {
    out.println();
    out.printf(LINE, "row", "what", "figure", "against", "bar", "");
    int missed = 0;
    for (Row row : rows) {
      Samples own = samples.of(row.name());
      for (Figure f : own.all().isEmpty() ? List.<Figure>of() : row.figures(own)) {
        String verdict = f.met() ? "met" : "MISSED";
        out.printf(LINE, row.name(), f.what(), f.value(), f.peer(), f.bar(), verdict);
        missed += f.met() ? 0 : 1;
      }
    }
    return missed;
  }
}
