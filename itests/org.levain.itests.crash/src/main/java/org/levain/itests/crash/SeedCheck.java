package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.levain.demo.wiki.WikiGroup;
import org.levain.itests.server.Terminal;

/** Looks whether every item of a plan is there once, in the ledger and on the wiki's disk. */
record SeedCheck(CrashServer server, GeneratedPlan plan, String run) {

  void check(Path file) {
    List<JsonNode> changes = changes();
    assertThat(changes.stream().map(c -> c.path("number").asLong()))
        .as("items in the ledger")
        .containsExactlyElementsOf(LongStream.rangeClosed(1, plan.items()).boxed().toList());
    assertThat(changes)
        .as("items that were not written as new")
        .filteredOn(c -> !verdict(c).equals("CREATE"))
        .allSatisfy(c -> assertThat(grown(c)).as("%s", c).isTrue());
    assertThat(server.json("seeding/api/runs/" + run).path("done").asInt())
        .as("items that the run has counted")
        .isEqualTo(plan.items());
    checkDisk(changes);
    Terminal.Ended dry = server.terminal().run("seed", file.toString(), "--dry-run");
    assertThat(dry.output().lines())
        .as("what the same plan would still do: %s", dry.messages())
        .hasSize(plan.items())
        .allMatch(line -> line.startsWith("same\t"));
  }

  private void checkDisk(List<JsonNode> changes) {
    WikiDisk disk = server.disk();
    List<WikiGroup> groups = disk.groups();
    for (JsonNode change : changes) {
      String name = change.path("name").asText();
      if (change.path("kind").asText().equals("page")) {
        assertThat(disk.versions(name)).as("versions of the page %s", name).isEqualTo(1);
      } else {
        assertThat(groups).filteredOn(g -> g.name().equals(name)).as(name).hasSize(1);
      }
    }
    assertThat(groups).allSatisfy(g -> assertThat(g.logins()).as(g.name()).doesNotHaveDuplicates());
  }

  /** The one group that was there before. */
  private static boolean grown(JsonNode change) {
    return change.path("kind").asText().equals("group") && verdict(change).equals("CHANGE");
  }

  static String verdict(JsonNode change) {
    return change.path("verdict").asText();
  }

  List<JsonNode> changes() {
    List<JsonNode> all = new ArrayList<>();
    while (true) {
      long after = all.isEmpty() ? 0 : all.get(all.size() - 1).path("number").asLong();
      JsonNode items =
          server.json("seeding/api/runs/%s/changes?after=%d".formatted(run, after)).path("items");
      if (items.isEmpty()) {
        return all;
      }
      items.forEach(all::add);
    }
  }
}
