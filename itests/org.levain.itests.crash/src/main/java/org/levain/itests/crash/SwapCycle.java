package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.levain.itests.server.Wait;

/**
 * A release with other jars of all modules comes into the drop folder, and the server is killed
 * while it is taken over. Afterwards the old set runs or the new one, whole, and the folder holds
 * what runs; what was not finished is carried on by itself.
 */
final class SwapCycle implements Cycle {

  private static final Duration PACE = Duration.ofMillis(2);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration USUAL = Duration.ofSeconds(5);
  private static final Duration CHANGE = Duration.ofMillis(1_500);

  private final CrashServer server;

  SwapCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    RunningJars before = RunningJars.of(server.home());
    ReleaseZip release = ReleaseZip.prepare(server.home(), number);
    Path zip = release.drop();
    if (number % 2 == 0) {
      // in the middle of the change, or while the folder is made the same
      boolean unused = Wait.until(USUAL, PACE, () -> !RunningJars.of(server.home()).equals(before));
      kills.within(CHANGE);
    } else {
      kills.within(USUAL);
    }
    awaitSettled(zip);
    RunningJars after = RunningJars.of(server.home());
    Map<String, String> fresh = release.hashes();
    boolean isNew = after.hashes().entrySet().containsAll(fresh.entrySet());
    if (!isNew) {
      assertThat(after).as("neither the old set nor the new one").isEqualTo(before);
    }
    assertThat(RunningJars.lying(server.home(), fresh.keySet()))
        .as("what lies in the drop folder")
        .isEqualTo(isNew ? fresh : before.only(fresh.keySet()));
    assertThat(server.home().resolve("cache/placing.tsv")).doesNotExist();
    assertThat(server.json("goals/api/communities").has("items")).isTrue();
    return "the %s set of %d jars runs; %s"
        .formatted(isNew ? "new" : "old", fresh.size(), kills.comeback());
  }

  /** An archive is renamed when it has been dealt with. */
  private void awaitSettled(Path zip) {
    if (!Wait.until(PATIENCE, PACE, () -> Files.notExists(zip))) {
      throw new AssertionError("The release is not settled: " + zip);
    }
    for (String ending : new String[] {".taken", ".refused"}) {
      delete(zip.resolveSibling(zip.getFileName() + ending));
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
