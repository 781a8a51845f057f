package org.levain.terminal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.StandInServer;
import org.levain.terminal.StandInServer.Answer;
import org.levain.terminal.output.Output;
import org.levain.terminal.output.Progress;
import org.levain.terminal.server.DataFolder;
import org.levain.terminal.server.ServerClient;

class RunWatchTest {

  private static final String APPLIED = "{\"id\":\"r1\",\"state\":\"APPLIED\"}";

  @TempDir Path data;
  private StandInServer server;

  @BeforeEach
  void start() throws IOException {
    server = new StandInServer(data);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void waitsWhileAModuleIsBeingReplaced() {
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "GET seeding/api/runs/r1",
        a ->
            asked.incrementAndGet() < 4
                ? new Answer(503, "text/plain", "")
                : new Answer(200, "application/json", APPLIED));
    assertThat(watch(Duration.ofSeconds(20)).untilItEnds("r1").path("state").asText())
        .isEqualTo("APPLIED");
  }

  @Test
  void saysHowToGoOnWhenTheServerStaysAway() {
    server.close();
    Failure failure =
        catchThrowableOfType(Failure.class, () -> watch(Duration.ofMillis(50)).untilItEnds("r1"));
    assertThat(failure.outcome()).isEqualTo(Outcome.STOPPED_HALFWAY);
    assertThat(failure).hasMessageEndingWith("levain seed --resume r1");
  }

  @Test
  void doesNotWaitForARunThatDoesNotExist() {
    server.on(
        "GET seeding/api/runs/r1",
        404,
        "application/problem+json",
        "{\"title\":\"There is no run r1.\"}");
    Failure failure =
        catchThrowableOfType(Failure.class, () -> watch(Duration.ofMinutes(5)).untilItEnds("r1"));
    assertThat(failure.outcome()).isEqualTo(Outcome.BAD_INPUT);
    assertThat(failure).hasMessage("There is no run r1.");
  }

  private RunWatch watch(Duration patience) {
    Output output =
        new Output(
            Output.utf8(new ByteArrayOutputStream()),
            Output.utf8(new ByteArrayOutputStream()),
            false);
    InstantSource clock = InstantSource.system();
    return new RunWatch(
        new Runs(new ServerClient(new DataFolder(data))),
        new Progress(output, clock),
        clock,
        Duration.ofMillis(10),
        patience);
  }
}
