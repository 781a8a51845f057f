package org.levain.itests.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.levain.itests.server.Wait;

/**
 * Other jars come into the drop folder, and the server is killed at any point of the swap, from the
 * moment they lie there until it would have ended; every second time in the middle of the change.
 * The server comes up with the old set or the new one, whole; what was not finished is carried on
 * by itself, and in the end the folder holds what runs, and nothing beside it.
 */
final class SwapCycle implements Cycle {

  private static final Duration PACE = Duration.ofMillis(2);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration CHANGE = Duration.ofMillis(1_500);

  private final CrashServer server;
  private final Next next;
  private Optional<Duration> usual = Optional.empty();
  private int turn;

  private SwapCycle(CrashServer server, Next next) {
    this.server = server;
    this.next = next;
  }

  /** Prepares what comes: jars marked with this number. */
  private interface Next {
    Coming prepare(Path home, int number, int turn);
  }

  /** All modules as a release archive. */
  static SwapCycle ofReleases(CrashServer server) {
    return new SwapCycle(server, (home, number, turn) -> ReleaseZip.prepare(home, number));
  }

  /** One module after the other. */
  static SwapCycle ofModules(CrashServer server) {
    return new SwapCycle(server, ModuleDrop::prepare);
  }

  @Override
  public String run(int number, Kills kills) {
    if (usual.isEmpty()) {
      usual = Optional.of(undisturbed(-number));
    }
    RunningJars before = RunningJars.of(server.home());
    SwapLog log = SwapLog.of(server.home());
    Coming coming = next.prepare(server.home(), number, turn);
    coming.drop();
    if (turn++ % 2 == 0) {
      kills.within(usual.get());
    } else {
      boolean unused = Wait.until(usual.get(), PACE, () -> log.replaced() > 0);
      kills.within(CHANGE);
    }
    SwapOutcome outcome = new SwapOutcome(server, before, coming.hashes());
    await("The server does not say what it came up with", outcome::hasComeUp);
    boolean cameUpNew = outcome.cameUpNew();
    await("It is not settled: " + coming, coming::isSettled);
    coming.clear();
    boolean isNew = outcome.isNew();
    return "%s; came up with the %s set, now the %s of %d runs; %s"
        .formatted(
            log.pointOfTheKill(coming.hashes().size()),
            word(cameUpNew),
            word(isNew),
            coming.hashes().size(),
            kills.comeback());
  }

  private static String word(boolean isNew) {
    return isNew ? "new" : "old";
  }

  /** How long it takes when nobody is killed. */
  private Duration undisturbed(int number) {
    SwapLog log = SwapLog.of(server.home());
    Coming coming = next.prepare(server.home(), number, turn);
    long start = System.nanoTime();
    coming.drop();
    await("It is not swapped: " + coming, () -> log.isOver() && coming.isSettled());
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    coming.clear();
    return time;
  }

  private static void await(String otherwise, BooleanSupplier end) {
    if (!Wait.until(PATIENCE, PACE, end)) {
      throw new AssertionError(otherwise);
    }
  }
}
