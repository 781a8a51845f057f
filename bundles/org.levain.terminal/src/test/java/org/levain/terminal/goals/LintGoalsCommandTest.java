package org.levain.terminal.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;

class LintGoalsCommandTest {

  @TempDir Path here;

  @Test
  void judgesEachGoalOfTheTable() throws IOException {
    Console console =
        lint(
            "id\tlang\tsentence\n1\ten\tFewer falls on the loading dock\n2\tfr\tPartager les bonnes pratiques\n");
    assertThat(console.lines().get(0)).isEqualTo("id\tverdict\treason\tproposal");
    assertThat(console.lines().get(1)).isEqualTo("1\taccept\t\t");
    assertThat(console.lines().get(2))
        .startsWith("2\trefuse\ttoo_broad\tPartager les bonnes pratiques sur [");
    assertThat(console.lines()).hasSize(3).allMatch(l -> l.split("\t", -1).length == 4);
    assertThat(console.err()).isEmpty();
  }

  @Test
  void endsWithOneOnlyIfSomethingIsRefused() throws IOException {
    assertThat(code("id\tlang\tsentence\n1\ten\tShare good practices\n")).isEqualTo(1);
    assertThat(code("id\tlang\tsentence\n1\ten\tFewer falls on the loading dock\n")).isZero();
    assertThat(code("id\tlang\tsentence\n1\ten\tRepair [what]\n")).isZero();
    assertThat(code("id\tlang\tsentence\n")).isZero();
  }

  @Test
  void takesColumnsInAnyOrderWithMarkAndCarriageReturns() throws IOException {
    Console console =
        lint("\uFEFFsentence\tid\tnote\tlang\r\nFewer falls on the dock\t7\tx\ten\r\n");
    assertThat(console.lines()).containsExactly("id\tverdict\treason\tproposal", "7\taccept\t\t");
  }

  @Test
  void namesTheLineOfBadInput() throws IOException {
    assertThat(lint("nothing\n").err()).contains("goals.tsv, line 1", "id, lang and sentence");
    assertThat(lint("").err()).contains("line 1");
    assertThat(lint("id\tlang\tsentence\n1\ten\n").err()).contains("line 2", "found 2");
    assertThat(lint("id\tlang\tsentence\n1\ten\tA\n2\tde\tB\n").err()).contains("line 3", "\"de\"");
    assertThat(lint("id\tlang\tsentence\n\ten\tA\n").err()).contains("line 2", "id");
  }

  @Test
  void printsNothingBesideTheFaultAndEndsWithTwo() throws IOException {
    Files.writeString(here.resolve("goals.tsv"), "id\tlang\tsentence\n1\ten\tA\n2\tde\tB\n");
    Console console = new Console(here);
    assertThat(console.run("lint-goals", "goals.tsv")).isEqualTo(2);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void refusesWhatIsNotUtf8AndWhatIsNotThere() throws IOException {
    Files.write(
        here.resolve("goals.tsv"),
        "id\tlang\tsentence\n1\tfr\tété\n".getBytes(StandardCharsets.ISO_8859_1));
    Console latin = new Console(here);
    assertThat(latin.run("lint-goals", "goals.tsv")).isEqualTo(2);
    assertThat(latin.err()).contains("line 2", "UTF-8");
    Console missing = new Console(here);
    assertThat(missing.run("lint-goals", "nowhere.tsv")).isEqualTo(2);
    assertThat(missing.err()).contains("nowhere.tsv");
  }

  private int code(String table) throws IOException {
    Files.writeString(here.resolve("goals.tsv"), table);
    return new Console(here).run("lint-goals", "goals.tsv");
  }

  private Console lint(String table) throws IOException {
    Files.writeString(here.resolve("goals.tsv"), table);
    Console console = new Console(here);
    console.run("lint-goals", "goals.tsv");
    return console;
  }
}
