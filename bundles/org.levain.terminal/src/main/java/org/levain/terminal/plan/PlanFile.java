package org.levain.terminal.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.levain.seeding.plan.LintedGoals;
import org.levain.seeding.plan.PlanReader;
import org.levain.seeding.plan.Reading;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;

/** A plan, a pack or the folder of a pack on this machine. */
public record PlanFile(Path path) {

  /**
   * The file that was named.
   *
   * @throws Failure if there is none, or it cannot be read
   */
  public static PlanFile of(Path path) {
    if (!Files.isReadable(path)) {
      String found = Files.exists(path) ? "Cannot read " : "There is no file or folder ";
      throw Failure.badInput(found + Paths.text(path) + ".");
    }
    return new PlanFile(path);
  }

  /** Checks it here, without a server. */
  public Reading check() {
    try {
      PlanReader reader = new PlanReader(new LintedGoals(new PlanGoals()));
      return Files.isDirectory(path)
          ? reader.read(path)
          : reader.read(Paths.name(path), Files.readAllBytes(path));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is sent to the server; a folder is packed. */
  public PlanDocument document() {
    try {
      return Files.isDirectory(path)
          ? new PlanDocument(Paths.name(path), "application/zip", FolderZip.of(path))
          : new PlanDocument(Paths.name(path), mediaType(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private String mediaType() {
    String name = Paths.name(path);
    if (name.endsWith(".zip")) {
      return "application/zip";
    }
    return name.endsWith(".json") ? "application/json" : "application/yaml";
  }

  private Failure unreadable(IOException e) {
    return Failure.badInput("Cannot read " + Paths.text(path) + ": " + e.getMessage() + ".");
  }
}
