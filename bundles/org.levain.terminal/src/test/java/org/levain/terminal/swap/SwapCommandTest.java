package org.levain.terminal.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;
import org.levain.terminal.StandInServer;

@Timeout(60)
class SwapCommandTest {

  @TempDir Path data;
  @TempDir Path here;
  private final List<String> asked = new ArrayList<>();
  private StandInServer server;
  private Console console;

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(data);
    console = new Console(here).with("LEVAIN_HOME", data.toString());
    Files.writeString(here.resolve("goals.jar"), "a jar");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void handsTheFilesToTheBridgeAndPrintsWhatCameOfIt() throws Exception {
    Thread bridge =
        bridge(
            """
            state=taken
            replaced.1=org.levain.goals\\t1.0.0\\t2.0.0
            held=12
            longestWaitMillis=140
            turnedAway=0
            """);

    assertThat(console.run("swap", "goals.jar")).isZero();
    bridge.join();

    assertThat(asked).contains("do=swap", "goals.jar: a jar");
    assertThat(asked).anyMatch(line -> line.startsWith("by=levain, "));
    assertThat(console.out())
        .isEqualTo(
            "jar\torg.levain.goals\t1.0.0\t2.0.0\n"
                + "held\t12\n"
                + "longestWaitMillis\t140\n"
                + "turnedAway\t0\n");
    assertThat(data.resolve("run/orders")).isEmptyDirectory();
  }

  @Test
  void endsWithOneAndTheReasonsWhenTheOldOnesGoOn() throws Exception {
    Thread bridge = bridge("state=refused\nreason.1=goals waits for package a.b\n");

    assertThat(console.run("swap", "goals.jar", "--dry-run")).isEqualTo(1);
    bridge.join();

    assertThat(asked).contains("do=dry-run");
    assertThat(console.out()).isEqualTo("reason\tgoals waits for package a.b\n");
    assertThat(console.err()).contains("what ran before goes on");
  }

  @Test
  void goesBackWithoutAFileAndPrintsJsonWhenAsked() throws Exception {
    Thread bridge = bridge("state=same\n");

    assertThat(console.run("rollback", "--json")).isZero();
    bridge.join();

    assertThat(asked).contains("do=rollback");
    assertThat(console.out()).contains("\"state\" : \"same\"", "\"jars\" : [ ]");
  }

  @Test
  void saysSoWhenThereIsNoFileOrNoServer() throws Exception {
    assertThat(console.run("swap", "none.jar")).isEqualTo(2);
    assertThat(console.run("swap")).isEqualTo(2);
    Files.writeString(here.resolve("notes.txt"), "x");
    assertThat(console.run("swap", "notes.txt")).isEqualTo(2);
    Files.delete(data.resolve("run/server.json"));
    assertThat(console.run("swap", "goals.jar")).isEqualTo(3);
    assertThat(data.resolve("run/orders")).doesNotExist();
  }

  @Test
  void asksNothingOfAServerOfAnotherUserNotEvenAsRoot() {
    String user = System.setProperty("user.name", "somebody-else");
    try {
      assertThat(console.run("rollback")).isEqualTo(2);
    } finally {
      System.setProperty("user.name", user);
    }

    assertThat(console.err()).contains("The server runs as ", ": run this as that user.");
    assertThat(data.resolve("run/orders")).doesNotExist();
  }

  /** Answers the first order as the bridge does. */
  private Thread bridge(String answer) {
    Thread thread =
        new Thread(
            () -> {
              try {
                answer(awaitOrder(), answer);
              } catch (IOException | InterruptedException e) {
                asked.add(e.toString());
              }
            });
    thread.start();
    return thread;
  }

  private Path awaitOrder() throws IOException, InterruptedException {
    Path orders = data.resolve("run/orders");
    while (true) {
      if (Files.isDirectory(orders)) {
        try (Stream<Path> all = Files.list(orders)) {
          var order = all.filter(each -> !each.toString().endsWith(".part")).findFirst();
          if (order.isPresent()) {
            return order.get();
          }
        }
      }
      Thread.sleep(10);
    }
  }

  private void answer(Path order, String answer) throws IOException {
    asked.addAll(Files.readAllLines(order.resolve("order.properties")));
    Path jar = order.resolve("goals.jar");
    if (Files.exists(jar)) {
      asked.add("goals.jar: " + Files.readString(jar));
    }
    Path part = Files.writeString(order.resolve("answer.properties.part"), answer);
    Files.move(part, order.resolve("answer.properties"), StandardCopyOption.ATOMIC_MOVE);
  }
}
