package org.levain.seeding.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.levain.seeding.plan.document.DocumentReader;
import org.levain.seeding.plan.document.Outcome;
import org.levain.seeding.plan.document.Utf8;
import org.levain.seeding.plan.form.PlanForm;
import org.levain.seeding.plan.pack.FolderPack;
import org.levain.seeding.plan.pack.Pack;
import org.levain.seeding.plan.pack.SinglePlan;
import org.levain.seeding.plan.pack.Unzip;

/**
 * Reads a plan (YAML or JSON) or a pack (a zip or folder with {@code plan.yaml} and the files that
 * it names). Strict: whatever is not as {@code docs/plan-format.md} says is an error with its line,
 * and then nothing is read at all. Thread-safe, keeps nothing.
 */
public final class PlanReader {

  private final GoalCheck goals;

  /** A reader that asks for one sentence as goal. */
  public PlanReader() {
    this(new OneSentence());
  }

  /** A reader with its own judgement of goals. */
  public PlanReader(GoalCheck goals) {
    this.goals = goals;
  }

  /**
   * Reads what was sent: a zip is told from a text by its first bytes.
   *
   * @param name name of the file that was sent, for the errors
   */
  public Reading read(String name, byte[] bytes) {
    return Unzip.isZip(bytes) ? zip(name, bytes) : pack(new SinglePlan(name, bytes));
  }

  /**
   * Reads a file or a folder.
   *
   * @throws IOException if it cannot be read
   */
  public Reading read(Path path) throws IOException {
    try {
      String name = path.toAbsolutePath().normalize().getFileName().toString();
      return Files.isDirectory(path) ? folder(name, path) : read(name, file(path));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static byte[] file(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Limits.PACK_BYTES + 1);
    }
  }

  private Reading zip(String name, byte[] bytes) {
    return Unzip.read(bytes).either(this::pack, broken -> refused(name, broken));
  }

  private Reading folder(String name, Path folder) {
    List<String> plans =
        FolderPack.PLAN_NAMES.stream().filter(n -> Files.exists(folder.resolve(n))).toList();
    if (plans.size() != 1) {
      Wording found = Wording.of("found.files", plans.size(), String.join(", ", plans));
      return refused(name, new Outcome.Broken<>(0, Wording.of("expected.one.plan"), found));
    }
    return pack(new FolderPack(folder, plans.get(0)));
  }

  private Reading pack(Pack pack) {
    byte[] bytes = pack.plan();
    if (bytes.length > Limits.PLAN_BYTES) {
      Wording expected = Wording.of("expected.file.size", Limits.PLAN_BYTES);
      return refused(pack.planName(), new Outcome.Broken<>(0, expected, Wording.of("found.more")));
    }
    return Utf8.decode(bytes)
        .either(text -> text(pack, text), broken -> refused(pack.planName(), broken));
  }

  private Reading text(Pack pack, String text) {
    return DocumentReader.read(text)
        .either(
            root -> PlanForm.read(root, pack, goals), broken -> refused(pack.planName(), broken));
  }

  private static Reading refused(String file, Outcome.Broken<?> broken) {
    return new Reading.Refused(
        List.of(new PlanError(file, broken.line(), "", broken.expected(), broken.found())));
  }
}
