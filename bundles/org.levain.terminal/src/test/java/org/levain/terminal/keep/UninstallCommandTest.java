package org.levain.terminal.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;
import org.levain.terminal.StandInServer;

class UninstallCommandTest {

  private static final String JSON = "application/json";

  @TempDir Path data;
  private StandInServer server;
  private Console console;

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(data);
    console = new Console(data).with("LEVAIN_HOME", data.toString());
    server.on("GET admin/api/written?after=", 200, JSON, "{\"items\":[],\"next\":null}");
    server.on("POST admin/api/removal", 200, JSON, "{\"job\":\"j-1\"}");
    server.on("POST admin/api/jobs/j-1/resume", 200, JSON, "{}");
    server.on("GET admin/api/removal", 200, JSON, "{\"items\":[]}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void watchesUntilAllIsTakenBackAndListsWhatStays() {
    AtomicInteger looks = new AtomicInteger();
    server.on(
        "GET admin/api/jobs/j-1",
        asked ->
            new StandInServer.Answer(
                200,
                JSON,
                looks.incrementAndGet() < 2
                    ? "{\"state\":\"RUNNING\",\"done\":1,\"total\":4}"
                    : "{\"state\":\"DONE\",\"done\":4,\"total\":4}"));
    server.on(
        "GET admin/api/removal",
        200,
        JSON,
        """
        {"items":[{"kind":"page","name":"Équipe","detail":"Edited by Aïssa since."}]}
        """);
    assertThat(console.run("uninstall", "--apply", "--yes")).isZero();
    assertThat(console.out()).isEqualTo("page\tÉquipe\tkeep\tEdited by Aïssa since.\n");
    assertThat(console.err())
        .contains("1 of 4", "Kept because somebody edited it: 1.", "levain-bridge.jar")
        .contains(data.toString());
    assertThat(server.asked())
        .filteredOn(asked -> asked.method().equals("POST"))
        .first()
        .satisfies(
            asked ->
                assertThat(new String(asked.body(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"confirmed\":true}"));
  }

  @Test
  void saysHowToGoOnWhereTheJobHasStopped() {
    server.on(
        "GET admin/api/jobs/j-1",
        200,
        JSON,
        "{\"state\":\"FAILED\",\"message\":\"The disk is full.\"}");
    assertThat(console.run("uninstall", "--apply", "--yes")).isEqualTo(4);
    assertThat(console.err()).contains("The disk is full. To go on").contains("uninstall --apply");
  }

  @Test
  void takesNothingBackWithoutAWordFromAPerson() {
    assertThat(console.run("uninstall", "--apply")).isEqualTo(2);
    assertThat(console.err()).contains("add --yes");
    assertThat(server.asked()).noneMatch(asked -> asked.method().equals("POST"));
  }

  @Test
  void doesNothingUnlessOneOfBothIsAsked() {
    assertThat(console.run("uninstall")).isEqualTo(2);
    assertThat(console.run("uninstall", "--apply", "--dry-run")).isEqualTo(2);
    assertThat(console.err()).contains("--dry-run");
    assertThat(server.asked()).isEmpty();
  }
}
