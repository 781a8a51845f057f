package org.levain.seeding.plan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.levain.seeding.plan.Limits;

/** A pack as a folder; a link that leads out of it is no file of the pack. */
public record FolderPack(Path folder, String planName) implements Pack {

  /** Names that the plan of a pack may have. */
  public static final List<String> PLAN_NAMES = List.of("plan.yaml", "plan.yml", "plan.json");

  @Override
  public byte[] plan() {
    return read(folder.resolve(planName), Limits.PLAN_BYTES);
  }

  @Override
  public boolean holdsFiles() {
    return true;
  }

  @Override
  public Optional<byte[]> file(String name) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) && isInside(file)
        ? Optional.of(read(file, Limits.TEXT_BYTES))
        : Optional.empty();
  }

  private boolean isInside(Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file, int most) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
