package org.levain.itests.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
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

  /** A wiki with hundreds of members and pages: none of them is in the archive. */
  @Test
  void saysNothingOfThePeopleOfTheWikiInAnArchiveForSupport() throws Exception {
    Path file = server.folder().resolve("help.zip");
    Files.deleteIfExists(file);
    Run run = levain("support", file.toString());
    assertThat(run.code()).as(run.output()).isZero();
    assertThat(run.output()).contains("levain.log\t", "status.json\t");

    String archive = unzipped(file);
    assertThat(archive).contains("\"state\" : \"ok\"", "org.levain.goals\t");
    List<String> people = people();
    assertThat(people).hasSizeGreaterThan(100);
    for (String each : people) {
      assertThat(archive).doesNotContainIgnoringCase(each);
    }
    assertThat(archive)
        .doesNotContain(
            Files.readString(server.home().resolve("run/terminal.token")).strip(),
            server.folder().toString());
  }

  /** Logins, full names and addresses of all members but the administrator that comes with it. */
  private List<String> people() throws IOException {
    Path file = server.folder().resolve("wiki/userdatabase.xml");
    return Pattern.compile("(?:loginName|fullName|email)=\"([^\"]{6,})\"")
        .matcher(Files.readString(file))
        .results()
        .map(found -> found.group(1))
        .filter(found -> !found.equals("Administrator"))
        .distinct()
        .toList();
  }

  private static String unzipped(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
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
