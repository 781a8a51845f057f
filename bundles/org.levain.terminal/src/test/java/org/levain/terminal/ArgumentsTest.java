package org.levain.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  @Test
  void takesTheLastArgumentsOfACommandLineWithTheirAccents() {
    byte[] line = "java\0-jar\0levain.jar\0seed\0été.yaml\0".getBytes(StandardCharsets.UTF_8);
    assertThat(Arguments.last(line, 2)).containsExactly("seed", "été.yaml");
  }

  @Test
  void keepsAnEmptyArgument() {
    byte[] line = "java\0levain\0seed\0\0".getBytes(StandardCharsets.UTF_8);
    assertThat(Arguments.last(line, 2)).containsExactly("seed", "");
  }

  @Test
  void takesTheDataFolderBeforeTheCommandToo() {
    assertThat(Arguments.dataFolderLast(new String[] {"--data", "/srv/levain", "seed", "--list"}))
        .containsExactly("seed", "--list", "--data", "/srv/levain");
    assertThat(Arguments.dataFolderLast(new String[] {"status", "--data", "x"}))
        .containsExactly("status", "--data", "x");
    assertThat(Arguments.dataFolderLast(new String[] {"--data", "x"}))
        .containsExactly("--data", "x");
  }
}
