package org.levain.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;
import org.levain.terminal.StandInServer;

class ReadingCommandsTest {

  @TempDir Path data;
  private StandInServer server;
  private Console console;

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(data);
    console = new Console(data).with("LEVAIN_HOME", data.toString());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void printsTheStatusAsATableWithoutTabsInsideCells() {
    server.on(
        "GET admin/api/status",
        200,
        "application/json",
        """
        {"healthy":true,"lines":[
          {"name":"database","state":"ok","value":"Derby,\\tanswers","advice":""},
          {"name":"mail","state":"watch","value":"no server","advice":"Give\\none."}]}
        """);
    assertThat(console.run("status")).isZero();
    assertThat(console.out())
        .isEqualTo("database\tok\tDerby, answers\t\nmail\twatch\tno server\tGive one.\n");
  }

  @Test
  void saysThatTheServerRunsInSafeModeAndAsksNobody() throws IOException {
    Path file = data.resolve("run/server.json");
    Files.writeString(file, Files.readString(file).replace("}", ",\"safe\":true}"));
    assertThat(console.run("status")).isEqualTo(1);
    assertThat(console.out()).startsWith("levain\taway\tsafe mode: none of its modules");
    assertThat(console.run("modules")).isEqualTo(3);
    assertThat(console.err()).contains("Levain runs in safe mode");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void answersOneWhenTheServerIsNotWell() {
    server.on("GET admin/api/status", 200, "application/json", "{\"healthy\":false,\"lines\":[]}");
    assertThat(console.run("status")).isEqualTo(1);
  }

  @Test
  void printsTheServersJsonWhenAsked() {
    server.on("GET admin/api/status", 200, "application/json", "{\"healthy\":true,\"é\":[1]}");
    assertThat(console.run("status", "--json")).isZero();
    assertThat(console.out()).contains("\"healthy\" : true", "\"é\"").endsWith("}\n");
  }

  @Test
  void listsTheModules() {
    server.on(
        "GET admin/api/modules",
        200,
        "application/json",
        """
        {"items":[{"name":"org.levain.goals","version":"0.1.0","state":"running","since":"2026-11-24T10:00:00Z"}]}
        """);
    assertThat(console.run("modules")).isZero();
    assertThat(console.out()).isEqualTo("org.levain.goals\t0.1.0\trunning\t2026-11-24T10:00:00Z\n");
  }

  @Test
  void tellsBesideTheModulesWhyTheLastChangeWasPutBack() {
    server.on(
        "GET admin/api/modules",
        200,
        "application/json",
        """
        {"items":[],"refused":["refused a.jar: it is not a whole jar."],"changes":[
         {"at":"2026-11-24T10:00:00Z","taken":false,"reasons":["component x failed: no table"],
          "jars":[{"name":"org.levain.goals","before":"1.0.0","after":"1.1.0"}],
          "held":12,"longestWaitMillis":340,"turnedAway":3},
         {"at":"2026-11-24T09:00:00Z","taken":true,"jars":[],"reasons":[]}]}
        """);
    assertThat(console.run("modules")).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .isEqualTo(
            "refused a.jar: it is not a whole jar.\n"
                + "Last change 2026-11-24T10:00:00Z: org.levain.goals 1.0.0 to 1.1.0; put back,"
                + " because component x failed: no table. 12 requests were held, the longest for"
                + " 340 ms; 3 were turned away.\n");
  }

  @Test
  void printsTheProjectionAsItComes() {
    String lines = "group Équipe 0a\npage Main 1b\n";
    server.on("GET admin/api/projection", 200, "text/plain", lines);
    assertThat(console.run("projection")).isZero();
    assertThat(console.out()).isEqualTo(lines);
  }

  @Test
  void listsAllThatLevainWroteOverSeveralAnswers() {
    server.on(
        "GET admin/api/written?after=",
        200,
        "application/json",
        """
        {"items":[{"kind":"group","name":"Équipe","verdict":"SAME"}],"next":"Équipe 1"}
        """);
    server.on(
        "GET admin/api/written?after=%C3%89quipe+1",
        200,
        "application/json",
        """
        {"items":[{"kind":"page","name":"Main","verdict":"KEEP"}],"next":null}
        """);
    assertThat(console.run("uninstall", "--dry-run")).isZero();
    assertThat(console.out()).isEqualTo("group\tÉquipe\tsame\npage\tMain\tkeep\n");
  }
}
