package org.levain.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

  @Test
  @Timeout(180)
  void anotherProcessGoesOnWhereTheKilledOneWas(@TempDir Path folder) throws Exception {
    Process first = start(folder.resolve("db"), 3);
    BufferedReader firstSays = reader(first);
    assertThat(List.of(firstSays.readLine(), firstSays.readLine(), firstSays.readLine()))
        .containsExactly("inside 1", "inside 2", "inside 3");
    first.destroyForcibly().waitFor();

    Instant killed = Instant.now();
    Process second = start(folder.resolve("db"), 0);
    BufferedReader secondSays = reader(second);
    assertThat(secondSays.readLine()).isEqualTo("inside 3");
    assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(40));
    assertThat(List.of(secondSays.readLine(), secondSays.readLine(), secondSays.readLine()))
        .containsExactly("inside 4", "inside 5", "steps [1, 2, 3, 4, 5]");
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static BufferedReader reader(Process process) {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  private static Process start(Path folder, int slowStep) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx200m",
            "-cp",
            classPath,
            KilledProcess.class.getName(),
            folder.toString(),
            Integer.toString(slowStep))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
