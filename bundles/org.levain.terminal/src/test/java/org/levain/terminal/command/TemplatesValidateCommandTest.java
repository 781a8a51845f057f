package org.levain.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.terminal.Console;

class TemplatesValidateCommandTest {

  private static final String GOOD =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8);

  @TempDir Path here;

  @Test
  void acceptsAFolderOfGoodOnesInSilence() throws IOException {
    Files.writeString(here.resolve("help-desk.yaml"), GOOD);
    Files.write(here.resolve("onboarding.yml"), ShippedTemplates.file("onboarding"));
    Files.writeString(here.resolve("notes.txt"), "not a template");
    Console console = new Console(here);
    assertThat(console.run("templates", "validate", ".")).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).isEmpty();
  }

  @Test
  void listsEachFaultWithFileLineFieldAndWhatWasExpected() throws IOException {
    Files.writeString(
        here.resolve("help-desk.yaml"),
        GOOD.replace("axis: information", "axis: fun").replace("title: Ask here", "title: Ask?"));
    Console console = new Console(here);
    assertThat(console.run("templates", "validate", "help-desk.yaml")).isEqualTo(1);
    assertThat(console.lines()).hasSize(2).allMatch(l -> l.split("\t").length == 4);
    assertThat(console.lines())
        .anyMatch(
            line ->
                line.equals(
                    "help-desk.yaml\t4\taxis\texpected information, culture, co-creation or"
                        + " blockages; found “fun”"));
  }

  @Test
  void tellsOfTwoFilesWithOneTemplate() throws IOException {
    Files.writeString(here.resolve("help-desk.yaml"), GOOD);
    Files.writeString(here.resolve("help-desk.yml"), GOOD);
    Console console = new Console(here);
    assertThat(console.run("templates", "validate", ".")).isEqualTo(1);
    assertThat(console.out()).startsWith("help-desk.yml\t\tid\t");
  }

  @Test
  void refusesAPathWhereNothingIs() throws IOException {
    Console console = new Console(here);
    assertThat(console.run("templates", "validate", "nowhere")).isEqualTo(2);
    assertThat(console.err()).contains("nowhere");
    Files.createDirectory(here.resolve("empty"));
    assertThat(console.run("templates", "validate", "empty")).isEqualTo(2);
  }
}
