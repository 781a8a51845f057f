package org.levain.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevainTest {

  @TempDir Path here;

  @Test
  void printsItsVersion() {
    Console console = new Console(here);
    assertThat(console.run("--version")).isZero();
    assertThat(console.out()).matches("levain \\d+\\.\\d+\\.\\d+\\S*\\n");
  }

  @Test
  void listsItsCommandsAndExitCodesInTheHelp() {
    Console console = new Console(here);
    assertThat(console.run("--help")).isZero();
    assertThat(console.out())
        .contains("status", "modules", "projection", "backup", "restore", "move", "uninstall")
        .contains("Exit codes:");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void writesTheCompletionOfAShell() {
    Console console = new Console(here);
    assertThat(console.run("generate-completion")).isZero();
    assertThat(console.out()).contains("_complete_levain", "seed").doesNotContain("\r");
  }

  @Test
  void refusesAnUnknownCommandWithAHint() {
    Console console = new Console(here);
    assertThat(console.run("statsu")).isEqualTo(2);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("statsu", "status", "Try: levain --help");
  }

  @Test
  void refusesAnUnknownOptionOfACommandWithThatCommandsHelp() {
    Console console = new Console(here);
    assertThat(console.run("status", "--jsno")).isEqualTo(2);
    assertThat(console.err()).contains("--jsno", "Try: levain status --help");
  }

  @Test
  void refusesToRunWithoutACommand() {
    Console console = new Console(here);
    assertThat(console.run()).isEqualTo(2);
    assertThat(console.err()).contains("Try: levain --help");
  }
}
