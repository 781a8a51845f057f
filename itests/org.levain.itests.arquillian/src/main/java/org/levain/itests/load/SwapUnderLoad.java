package org.levain.itests.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.levain.itests.load.OpenSchedule.Outcome;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Wait;

/**
 * Changes Levain while people use it, and counts what came of their requests: a few seconds before
 * the change, the change, and a few seconds after it.
 */
public final class SwapUnderLoad {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PACE = Duration.ofMillis(100);
  private static final int SECONDS_BEFORE = 1;
  private static final int SECONDS_AFTER = 2;

  private final RunningServer server;
  private final PeopleLoad load;
  private final int rate;

  /** So many requests a second to this server. */
  public SwapUnderLoad(RunningServer server, PeopleLoad load, int rate) {
    this.server = server;
    this.load = load;
    this.rate = rate;
  }

  /** No change, for comparison. */
  public Swapped nothing(int round, Duration time) {
    Duration before = processor();
    List<Outcome> outcomes = new OpenSchedule(rate, time).run(n -> load.send(round, n));
    return count(round, outcomes, before);
  }

  /**
   * Puts jars into the drop folder.
   *
   * @param round makes what is written unique
   */
  public Swapped drop(int round, List<ModuleJar.Next> jars) {
    BridgeTail log = BridgeTail.of(server);
    Swapped swapped = change(round, () -> jars.forEach(ModuleJar.Next::put), log::isOver);
    log.putBack().ifPresent(SwapUnderLoad::fail);
    String phases =
        log.phases()
            .orElseThrow(() -> new IllegalStateException("Nothing was replaced within a minute"));
    return new Swapped(
        swapped.outcomes(), swapped.lost(), swapped.twice(), swapped.processor(), phases);
  }

  /** Changes something in another way, which has ended when the call returns. */
  public Swapped change(int round, Runnable change) {
    return change(round, change, () -> true);
  }

  private Swapped change(int round, Runnable change, BooleanSupplier done) {
    Duration before = processor();
    AtomicBoolean over = new AtomicBoolean();
    CompletableFuture<Void> changed =
        CompletableFuture.runAsync(
            () -> {
              change.run();
              boolean unused = Wait.until(LONGEST, PACE, done);
              // those who waited, and those who come after them
              boolean afterwards = Wait.until(Duration.ofSeconds(SECONDS_AFTER), PACE, () -> false);
              over.set(!afterwards);
            },
            CompletableFuture.delayedExecutor(SECONDS_BEFORE, TimeUnit.SECONDS));
    List<Outcome> outcomes =
        new OpenSchedule(rate, LONGEST).run(n -> load.send(round, n), over::get);
    changed.join();
    return count(round, outcomes, before);
  }

  /** How long the server's processors have worked since it was started. */
  private Duration processor() {
    return server.process().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void fail(String line) {
    throw new IllegalStateException(line);
  }

  private Swapped count(int round, List<Outcome> outcomes, Duration before) {
    Duration processor = processor().minus(before);
    List<Outcome> kept = outcomes.stream().filter(each -> !each.isLost()).toList();
    long lost = (long) outcomes.size() - kept.size();
    long twice = 0;
    for (Outcome each : kept) {
      long written = PeopleLoad.isWrite(each.number()) ? load.written(round, each.number()) : 1;
      lost += written == 0 ? 1 : 0;
      twice += written > 1 ? 1 : 0;
    }
    return new Swapped(outcomes, lost, twice, processor, "");
  }
}
