package org.levain.itests.upgrade;

import java.nio.file.Path;

/** {@code mvn -Pfixture}: records what this version leaves behind, for the versions to come. */
public final class Main {

  private Main() {}

  /** Records it beside the others; one of the same version is replaced. */
  public static void main(String[] arguments) {
    Path zip =
        Path.of(System.getProperty("levain.fixtures", "target"))
            .resolve("fixture-" + System.getProperty("levain.version", "unknown") + ".zip");
    long bytes =
        new RecordFixture(Path.of(System.getProperty("levain.it.folder", "target/server")))
            .into(zip);
    System.out.printf("Recorded %s, %,d bytes%n", zip, bytes);
  }
}
