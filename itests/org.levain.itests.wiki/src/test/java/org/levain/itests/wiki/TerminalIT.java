package org.levain.itests.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;

/** The terminal on the server's machine, as people call it. */
@ExtendWith(ArquillianExtension.class)
class TerminalIT {

  @ArquillianResource private RunningServer server;

  @Test
  void printsTheProjectionThatTheServerGives() throws Exception {
    String expected = server.terminal().get("levain/admin/api/projection").text();
    Run run = levain("projection");
    assertThat(run.code()).isZero();
    assertThat(run.output()).isEqualTo(expected);
  }

  @Test
  void saysHowLevainIs() throws Exception {
    Run run = levain("status");
    assertThat(run.code()).as(run.output()).isZero();
    assertThat(run.output()).contains(System.getProperty("levain.version"));
  }

  private Run levain(String... arguments) throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("levain.archive")).resolveSibling("levain.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-jar", tool.toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--data", server.home().toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  /** How a command ended and what it printed. */
  private record Run(int code, String output) {}
}
