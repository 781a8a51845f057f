package org.levain.itests.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code mvn -Pbench -Dlevain.rows=a,b}. */
public final class Main {

  /** Every row, in the order in which it is measured and printed. */
  private static final List<Row> ROWS =
      List.of(
          new StartRow(),
          new PageHostRow(),
          new SeedRow(),
          SwapRow.ofModules(),
          SwapRow.ofReleases(),
          new LoadersRow(),
          new LintRow(),
          new PolicyRow(),
          new SaveCostRow(),
          new BadgeHitRow(),
          BadgeRow.svg(),
          BadgeRow.png());

  private Main() {}

  /** Measures the rows that were asked for, and prints the table of all that is known. */
  public static void main(String[] arguments) {
    System.setProperty("levain.it.war", System.getProperty("levain.jspwiki.war", ""));
    Path output = Path.of(System.getProperty("levain.it.root", "."), "target/bench");
    Path folder = Path.of(System.getProperty("levain.it.folder", "target/server"));
    Path file = output.resolve("samples.json");
    try (Bench bench = new Bench(output, folder, System.out)) {
      for (Row row : asked()) {
        bench.say("Row " + row.name());
        Samples.read(file).with(row.name(), row.measure(bench)).write(file);
      }
    }
    int missed = new Table(System.out, ROWS).print(Samples.read(file));
    System.out.printf("%nSamples: %s%nFigures that miss their bar: %d%n", file, missed);
  }

  private static List<Row> asked() {
    String names = System.getProperty("levain.rows", "");
    return names.isBlank() ? ROWS : Stream.of(names.split(",")).map(Main::row).toList();
  }

  private static Row row(String name) {
    return ROWS.stream()
        .filter(row -> row.name().equals(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no row "
                        + name
                        + "; there are "
                        + ROWS.stream().map(Row::name).toList()));
  }
}
