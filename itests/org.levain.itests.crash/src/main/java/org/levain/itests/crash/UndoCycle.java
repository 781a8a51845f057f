package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.levain.itests.server.Terminal;
import org.levain.itests.server.Wait;
import org.levain.itests.visit.WikiEditor;

/**
 * {@code levain seed --undo RUN}, killed while it takes back; what a person edited meanwhile stays
 * and is listed, and all the rest is as it was before.
 */
final class UndoCycle implements Cycle {

  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int EDITED = 2;

  private final CrashServer server;
  private final SeedCycle seeding;
  private final Random random;

  UndoCycle(CrashServer server, SeedCycle seeding, Random random) {
    this.server = server;
    this.seeding = seeding;
    this.random = random;
  }

  @Override
  public String run(int number, Kills kills) {
    Seeded seeded = seeding.take(number);
    List<String> edited = edit(seeded);
    long pages = server.disk().pages();
    Terminal.Command command = server.terminal().start("seed", "--undo", seeded.run());
    kills.at(
        () -> takenBack(seeded, pages),
        seeded.plan().pages() - EDITED,
        () -> state(seeded).equals("UNDONE"));
    Terminal.Ended ended = command.await();
    boolean again = state(seeded).equals("APPLIED");
    if (again) {
      // killed before the server had answered: nothing was promised, and a person asks again
      Terminal.Ended unused = server.terminal().run("seed", "--undo", seeded.run());
    }
    if (!Wait.until(PATIENCE, PACE, () -> state(seeded).equals("UNDONE"))) {
      throw new AssertionError("The undo does not go on by itself: " + run(seeded));
    }
    check(seeded, edited);
    return "%d items away once%s, %d edited pages kept; terminal ended with %d; %s"
        .formatted(
            seeded.plan().items() - EDITED,
            again ? " (asked again)" : "",
            EDITED,
            ended.code(),
            kills.comeback());
  }

  /** Pages that are away; less than none as long as the undo has not begun. */
  private long takenBack(Seeded seeded, long before) {
    long away = before - server.disk().pages();
    return away > 0 || !state(seeded).equals("APPLIED") ? away : -1;
  }

  /** A member changes some of the pages, in the wiki's own editor. */
  private List<String> edit(Seeded seeded) {
    List<String> pages = new ArrayList<>();
    for (JsonNode change : changes(seeded)) {
      if (change.path("name").asText().startsWith("Fiche ")) {
        pages.add(change.path("name").asText());
      }
    }
    Collections.shuffle(pages, random);
    List<String> edited = pages.subList(0, EDITED);
    WikiEditor editor = new WikiEditor(server.admin());
    edited.forEach(page -> editor.append(page, "Et un mot de plus."));
    return edited;
  }

  private void check(Seeded seeded, List<String> edited) {
    List<JsonNode> kept =
        changes(seeded).stream().filter(c -> SeedCheck.verdict(c).equals("KEEP")).toList();
    assertThat(kept)
        .as("pages that the undo lists as kept")
        .extracting(c -> c.path("name").asText())
        .containsExactlyInAnyOrderElementsOf(edited);
    assertThat(changes(seeded))
        .as("items that were not taken back")
        .filteredOn(c -> !SeedCheck.verdict(c).equals("UNDONE"))
        .hasSize(EDITED);
    List<String> after = new ArrayList<>(server.projection());
    after.removeIf(line -> edited.stream().anyMatch(page -> line.startsWith(line(page))));
    assertThat(without(after, seeded.before())).as("lines that are new").isEmpty();
    assertThat(without(seeded.before(), after)).as("lines that are gone").isEmpty();
  }

  private static String line(String page) {
    return "page " + page + " ";
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    rest.removeAll(new HashSet<>(others));
    return rest;
  }

  private List<JsonNode> changes(Seeded seeded) {
    return new SeedCheck(server, seeded.plan(), seeded.run()).changes();
  }

  private String state(Seeded seeded) {
    return run(seeded).path("state").asText();
  }

  private JsonNode run(Seeded seeded) {
    return server.json("seeding/api/runs/" + seeded.run());
  }
}
