package org.levain.itests.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.levain.itests.server.Terminal;
import org.levain.itests.server.Wait;

/** {@code levain seed PLAN --apply}, killed while it writes; it goes on by itself. */
final class SeedCycle implements Cycle {

  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final CrashServer server;
  private final CrashSettings settings;
  private final Random random;
  private final Deque<Seeded> seeded = new ArrayDeque<>();

  SeedCycle(CrashServer server, CrashSettings settings, Random random) {
    this.server = server;
    this.settings = settings;
    this.random = random;
  }

  /** What is to be undone: the last that was seeded, or something that is seeded for it. */
  Seeded take(int number) {
    if (seeded.isEmpty()) {
      String unused = run(number, new Kills(server, random, 0));
    }
    return seeded.pop();
  }

  @Override
  public String run(int number, Kills kills) {
    List<String> before = server.projection();
    GeneratedPlan plan =
        GeneratedPlan.of(
            random, number, settings.items(), server.content().members().subList(10, 300), grown());
    Path file = plan.writeInto(settings.folder());
    long pages = server.disk().pages();
    Terminal.Command command = server.terminal().start("seed", file.toString(), "--apply");
    kills.at(
        () -> written(plan, pages),
        plan.pages(),
        () -> find(plan).filter(SeedCycle::hasEnded).isPresent());
    Terminal.Ended ended = command.await();
    boolean again = find(plan).isEmpty();
    if (again) {
      // killed before the server had answered: nothing was promised, and a person asks again
      Terminal.Ended unused = server.terminal().run("seed", file.toString(), "--apply");
    }
    String run = awaitEnd(plan);
    new SeedCheck(server, plan, run).check(file);
    seeded.push(new Seeded(run, plan, before));
    return "%d items once%s; terminal ended with %d; %s"
        .formatted(plan.items(), again ? " (asked again)" : "", ended.code(), kills.comeback());
  }

  /** Pages that were written; less than none as long as the run has not begun. */
  private long written(GeneratedPlan plan, long before) {
    long written = server.disk().pages() - before;
    return written > 0 || find(plan).isPresent() ? written : -1;
  }

  /** A group that has members already and gets more. */
  private String grown() {
    return server.content().groups().get(2).name();
  }

  private String awaitEnd(GeneratedPlan plan) {
    if (!Wait.until(PATIENCE, PACE, () -> find(plan).filter(SeedCycle::hasEnded).isPresent())) {
      throw new AssertionError("The run does not go on by itself: " + find(plan));
    }
    JsonNode run = find(plan).orElseThrow();
    if (!run.path("state").asText().equals("APPLIED")) {
      throw new AssertionError("The run has not been applied: " + run);
    }
    return run.path("id").asText();
  }

  private static boolean hasEnded(JsonNode run) {
    return List.of("APPLIED", "STOPPED", "FAILED", "UNDONE").contains(run.path("state").asText());
  }

  /** The run of this plan; empty if the server has none, or is away. */
  private Optional<JsonNode> find(GeneratedPlan plan) {
    for (JsonNode run : server.json("seeding/api/runs").path("items")) {
      if (run.path("title").asText().equals(plan.title())) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }
}
