package org.levain.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: locale, exit code, streams. */
@EnabledOnOs(OS.LINUX)
class ChildProcessTest {

  @TempDir Path here;

  @Test
  void printsAndReadsUtf8InTheLocaleOfAMachine() throws Exception {
    Path data = Paths.resolve(here, "Données");
    try (StandInServer server = new StandInServer(data)) {
      server.on("GET admin/api/projection", 200, "text/plain", "page Été_à_Nantes… 1b\n");
      Ended ended = run("projection", "--data", Paths.text(data));
      assertThat(ended.err()).isEmpty();
      assertThat(ended.out()).isEqualTo("page Été_à_Nantes… 1b\n");
      assertThat(ended.code()).isZero();
    }
  }

  @Test
  void saysWithItsAccentsWhatCannotBeFound() throws Exception {
    Ended ended = run("status", "--data", "Forêt");
    assertThat(ended.err()).contains("Forêt");
    assertThat(ended.code()).isEqualTo(2);
  }

  private record Ended(int code, String out, String err) {}

  private Ended run(String... arguments) throws IOException, InterruptedException {
    // the shell hands the bytes on, which this Java may not be able to in its own locale
    List<String> command = new ArrayList<>(List.of("sh", here.resolve("run.sh").toString()));
    Files.writeString(here.resolve("run.sh"), script(arguments));
    Path out = here.resolve("out");
    Path err = here.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int code = process.waitFor();
    return new Ended(code, read(out), read(err));
  }

  private static String script(String... arguments) {
    StringBuilder script =
        new StringBuilder("unset JAVA_TOOL_OPTIONS LANG LC_CTYPE\nexport LC_ALL=C\nexec ");
    script.append('"').append(System.getProperty("java.home")).append("/bin/java\" -cp '");
    script
        .append(System.getProperty("java.class.path"))
        .append("' ")
        .append(Levain.class.getName());
    for (String argument : arguments) {
      script.append(" '").append(argument).append("'");
    }
    return script.append('\n').toString();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
