package org.levain.terminal.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;
import org.levain.terminal.StandInServer;
import org.levain.terminal.StandInServer.Answer;

class SeedCommandTest {

  private static final String PLAN =
      """
      title: A plan for a test
      language: en
      pages:
        - title: Where to begin
          text: Here.
      """;

  private static final String NOTHING = "{\"items\":[]}";

  @TempDir Path here;
  private StandInServer server;
  private Console console;

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(here.resolve("data"));
    console = new Console(here).with("LEVAIN_HOME", "data");
    Files.writeString(here.resolve("plan.yaml"), PLAN);
    json("POST seeding/api/runs", "{\"id\":\"r1\"}");
    json("POST seeding/api/runs/r1/undo", "{}");
    json("POST seeding/api/runs/r1/resume", "{}");
    changes();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void printsWhatAPlanWouldDo() {
    json(
        "POST seeding/api/plans/compare",
        "{\"items\":[" + change(1, "CREATE", "Où commencer") + "],\"counts\":{\"CREATE\":1}}");
    assertThat(console.run("seed", "plan.yaml", "--dry-run")).isZero();
    assertThat(console.out()).isEqualTo("create\tpage\tOù commencer\t\tplan.yaml:4\t\n");
    assertThat(console.err()).contains("Nothing has been written. It would be: 1 create.");
  }

  @Test
  void sendsThePlanWithItsName() {
    json("POST seeding/api/plans/compare", NOTHING);
    console.run("seed", "plan.yaml", "--dry-run");
    StandInServer.Asked asked = server.asked().get(0);
    assertThat(new String(asked.body(), StandardCharsets.UTF_8)).isEqualTo(PLAN);
    assertThat(asked.header("Levain-source")).isEqualTo("plan.yaml");
    assertThat(asked.header("Content-type")).isEqualTo("application/yaml");
  }

  @Test
  void answersOneWhereAPageOfSomebodyElseIsInTheWay() {
    json("POST seeding/api/plans/compare", "{\"items\":[" + change(1, "CONFLICT", "Main") + "]}");
    assertThat(console.run("seed", "plan.yaml", "--dry-run")).isEqualTo(1);
  }

  @Test
  void showsHowTheTextOfAPageWouldChange() {
    json(
        "POST seeding/api/plans/compare",
        """
        {"items":[{"number":1,"kind":"page","name":"Main","part":"","source":"","verdict":"CHANGE",
          "detail":"","before":"One\\nTwo","after":"One\\nThree"}]}
        """);
    assertThat(console.run("seed", "plan.yaml", "--dry-run", "--diff")).isZero();
    assertThat(console.lines())
        .containsExactly(
            "change\tpage\tMain\t\t\t", "  @@ -1,2 +1,2 @@", "   One", "  -Two", "  +Three");
  }

  @Test
  void packsAFolderAndLeavesHiddenFilesBehind() throws IOException {
    Path pack = Files.createDirectories(here.resolve("paquet"));
    Files.writeString(pack.resolve("plan.yaml"), PLAN);
    Files.createDirectories(pack.resolve("pages"));
    Files.writeString(pack.resolve("pages/a.md"), "A");
    Files.writeString(pack.resolve(".secret"), "hidden");
    json("POST seeding/api/plans/compare", NOTHING);
    assertThat(console.run("seed", "paquet", "--dry-run")).isZero();
    assertThat(server.asked().get(0).header("Content-type")).isEqualTo("application/zip");
    assertThat(namesIn(server.asked().get(0).body())).containsExactly("pages/a.md", "plan.yaml");
  }

  @Test
  void saysTheRunFirstThenWatchesItThenSaysWhatCameOfIt() {
    run("APPLYING", "APPLIED");
    changes(change(1, "CREATE", "One"), change(2, "CREATE", "Two"));
    assertThat(console.run("seed", "plan.yaml", "--apply")).isZero();
    assertThat(console.lines()).containsExactly("Run: r1", "Applied: 2 create");
    assertThat(console.err()).contains("1 of 2");
  }

  @Test
  void listsWhatTheServerRefusedAndAnswersOne() {
    run("APPLIED");
    changes(change(1, "CREATE", "One"), change(2, "REFUSED", "Two?"));
    assertThat(console.run("seed", "plan.yaml", "--apply")).isEqualTo(1);
    assertThat(console.lines())
        .containsExactly(
            "Run: r1", "refused\tpage\tTwo?\t\tplan.yaml:4\t", "Applied: 1 create, 1 refused");
  }

  @Test
  void saysHowToGoOnWithAPausedRun() {
    run("PAUSED");
    assertThat(console.run("seed", "plan.yaml", "--apply")).isEqualTo(4);
    assertThat(console.err()).contains("levain seed --resume r1");
  }

  @Test
  void saysHowToGoOnWithAStoppedRun() {
    run("STOPPED");
    assertThat(console.run("seed", "plan.yaml", "--apply")).isEqualTo(4);
    assertThat(console.err()).contains("levain seed --undo r1");
  }

  @Test
  void printsTheEndAsJson() {
    run("APPLIED");
    changes(change(1, "CREATE", "One"));
    assertThat(console.run("seed", "plan.yaml", "--apply", "--json")).isZero();
    assertThat(console.out()).startsWith("{").contains("\"APPLIED\"", "\"One\"");
    assertThat(console.err()).contains("Run: r1");
  }

  @Test
  void listsWhatAnUndoKept() {
    run("UNDOING", "UNDONE");
    changes(change(1, "UNDONE", "One"), change(2, "KEEP", "Two"), change(3, "REFUSED", "Three"));
    assertThat(console.run("seed", "--undo", "r1")).isZero();
    assertThat(console.lines())
        .containsExactly("Run: r1", "keep\tpage\tTwo\t\tplan.yaml:4\t", "Undone: 1 keep, 1 undone");
  }

  @Test
  void goesOnWithAPausedRun() {
    run("PAUSED", "APPLYING", "APPLIED");
    assertThat(console.run("seed", "--resume", "r1")).isZero();
    assertThat(server.asked())
        .extracting(StandInServer.Asked::path)
        .contains("seeding/api/runs/r1/resume");
  }

  @Test
  void onlyWatchesARunThatGoesOnByItself() {
    run("APPLYING", "APPLIED");
    assertThat(console.run("seed", "--resume", "r1")).isZero();
    assertThat(server.asked())
        .extracting(StandInServer.Asked::path)
        .doesNotContain("seeding/api/runs/r1/resume");
  }

  @Test
  void listsTheNewestRuns() {
    json(
        "GET seeding/api/runs",
        """
        {"items":[{"id":"r1","state":"APPLIED","title":"A plan","done":2,"total":2,
          "created":"2026-11-24T10:00:00Z"}]}
        """);
    assertThat(console.run("seed", "--list")).isZero();
    assertThat(console.out()).isEqualTo("r1\tapplied\t2\t2\t2026-11-24T10:00:00Z\tA plan\n");
  }

  @Test
  void refusesAFaultyPlanBeforeItAsksTheServer() throws IOException {
    Files.writeString(here.resolve("plan.yaml"), "title: [\n");
    assertThat(console.run("seed", "plan.yaml", "--apply")).isEqualTo(2);
    assertThat(console.err()).contains("plan.yaml\t").contains("nothing was written");
    assertThat(console.out()).isEmpty();
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void saysWhatTheServerFoundFaultyInAPlan() {
    server.on(
        "POST seeding/api/runs",
        400,
        "application/problem+json",
        """
        {"status":400,"type":"bad-plan","title":"The plan was not read.","detail":"Nothing was written.",
         "fields":[{"name":"communities[0].animator","line":7,"message":"a member is expected"}]}
        """);
    assertThat(console.run("seed", "plan.yaml", "--apply")).isEqualTo(2);
    assertThat(console.err())
        .isEqualTo(
            "The plan was not read. Nothing was written.\n"
                + "line 7, communities[0].animator: a member is expected\n");
  }

  @Test
  void refusesAPlanThatIsNotThere() {
    assertThat(console.run("seed", "nowhere.yaml", "--apply")).isEqualTo(2);
    assertThat(console.err()).contains("nowhere.yaml");
  }

  @Test
  void asksForAPlanWhereOneIsNeeded() {
    assertThat(console.run("seed", "--apply")).isEqualTo(2);
    assertThat(console.err()).contains("Which plan?");
  }

  @Test
  void refusesTwoActsAtOnce() {
    assertThat(console.run("seed", "plan.yaml", "--apply", "--dry-run")).isEqualTo(2);
    assertThat(server.asked()).isEmpty();
  }

  private void json(String request, String body) {
    server.on(request, 200, "application/json", body);
  }

  /** The run goes through these states, one each time it is asked for, and stays in the last. */
  private void run(String... states) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(states));
    server.on(
        "GET seeding/api/runs/r1",
        asked -> {
          String state = left.size() > 1 ? left.poll() : left.peek();
          return new Answer(
              200,
              "application/json",
              "{\"id\":\"r1\",\"state\":\"%s\",\"done\":1,\"total\":2}".formatted(state));
        });
  }

  private void changes(String... changes) {
    json(
        "GET seeding/api/runs/r1/changes?after=0",
        "{\"items\":[" + String.join(",", changes) + "]}");
    json("GET seeding/api/runs/r1/changes?after=" + changes.length, NOTHING);
  }

  private static String change(int number, String verdict, String name) {
    return """
        {"number":%d,"kind":"page","name":"%s","part":"","source":"plan.yaml:4","verdict":"%s",
         "detail":"","before":null,"after":null}
        """
        .formatted(number, name, verdict);
  }

  private static List<String> namesIn(byte[] zip) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
