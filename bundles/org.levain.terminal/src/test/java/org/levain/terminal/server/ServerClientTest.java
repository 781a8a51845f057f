package org.levain.terminal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.terminal.Console;
import org.levain.terminal.Paths;
import org.levain.terminal.StandInServer;

class ServerClientTest {

  @TempDir Path here;
  private Path data;
  private StandInServer server;

  @BeforeEach
  void start() throws IOException {
    data = Paths.resolve(here, "données");
    server = new StandInServer(data);
    server.on("GET admin/api/status", 200, "application/json", "{\"healthy\":true,\"lines\":[]}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void showsTheSecretOfTheDataFolder() {
    assertThat(new Console(here).run("status", "--data", "données")).isZero();
    assertThat(server.asked().get(0).header("Authorization"))
        .isEqualTo("Bearer " + StandInServer.TOKEN);
  }

  @Test
  void findsTheDataFolderByTheEnvironment() {
    assertThat(new Console(here).with("LEVAIN_HOME", Paths.text(data)).run("status")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/run", "target/run/levain"})
  void findsTheDataFolderOfTheDemo(String folder) throws IOException {
    server.close();
    server = new StandInServer(here.resolve(folder));
    server.on("GET admin/api/status", 200, "application/json", "{\"healthy\":true}");
    assertThat(new Console(here).run("status")).isZero();
  }

  @Test
  void saysThatNoServerIsThereWhereNoDataFolderIs() {
    Console console = new Console(here);
    assertThat(console.run("status")).isEqualTo(3);
    assertThat(console.out()).isEmpty();
    assertThat(console.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("--data", "LEVAIN_HOME");
  }

  @Test
  void refusesADataFolderThatDoesNotExist() {
    Console console = new Console(here);
    assertThat(console.run("status", "--data", "nowhere")).isEqualTo(2);
    assertThat(console.err()).contains("nowhere");
  }

  @Test
  void saysInOneSentenceThatTheServerIsAway() {
    server.close();
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(3);
    assertThat(console.err().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("The server is away");
  }

  @Test
  void keepsTheSecretFromAProgramThatHasTheDeadServersPort() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    server.writeServerFile(dead.pid());
    assertThat(new Console(here).run("status", "--data", Paths.text(data))).isEqualTo(3);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void saysThatLevainIsBeingUpdated() {
    server.on("GET admin/api/status", 503, "text/plain", "");
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(3);
    assertThat(console.err()).contains("starting or being updated");
  }

  @Test
  void saysWhoMayReadTheSecretWhenTheServerDoesNotTakeIt() {
    server.on("GET admin/api/status", 401, "text/plain", "");
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(1);
    assertThat(console.err()).contains("the server's own user");
  }

  @Test
  void saysWhereTheLogIsWhenTheServerFails() {
    server.on("GET admin/api/status", 500, "text/html", "<h1>failed</h1>");
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(1);
    assertThat(console.err()).contains("levain.log").doesNotContain("<h1>");
  }

  @Test
  void saysThatAModuleIsAway() {
    server.on(
        "GET admin/api/status",
        404,
        "application/problem+json",
        "{\"status\":404,\"type\":\"docs/api.md#not-found\",\"title\":\"There is no page\"}");
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(3);
    assertThat(console.err()).contains("not running", "levain modules");
  }

  @Test
  void makesSentencesOfAProblem() {
    server.on(
        "GET admin/api/status",
        409,
        "application/problem+json",
        "{\"title\":\"It is undone already\",\"detail\":\"Look at the run.\"}");
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(1);
    assertThat(console.err()).isEqualTo("It is undone already. Look at the run.\n");
  }

  @Test
  void saysThatTheSecurityPartIsAwayWithoutASecret() throws IOException {
    Files.delete(data.resolve("run/terminal.token"));
    Console console = new Console(here);
    assertThat(console.run("status", "--data", Paths.text(data))).isEqualTo(3);
    assertThat(console.err()).contains("security");
  }
}
