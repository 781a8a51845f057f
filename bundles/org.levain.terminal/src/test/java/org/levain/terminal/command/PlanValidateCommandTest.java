package org.levain.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;

class PlanValidateCommandTest {

  @TempDir Path here;

  @Test
  void acceptsTheSampleInSilence() {
    Console console = new Console(Path.of("../../docs/samples").toAbsolutePath());
    assertThat(console.run("plan", "validate", "plan.fr.yaml")).isZero();
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).isEmpty();
  }

  @Test
  void listsEachFaultWithFileLineFieldAndWhatWasExpected() throws IOException {
    Files.writeString(
        here.resolve("plan.yaml"),
        """
        title: A plan
        language: en
        communities:
          - name: Bids
            goal: Share our bids so that the next one is better prepared.
            animator: to be decided
        pages:
          - title: Welcome
        """);
    Console console = new Console(here);
    assertThat(console.run("plan", "validate", "plan.yaml")).isEqualTo(1);
    assertThat(console.lines())
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(l -> l.split("\t").length == 4);
    assertThat(console.lines())
        .anyMatch(line -> line.startsWith("plan.yaml\t6\tcommunities[0].animator\t"));
  }

  @Test
  void saysWhyAGoalIsVagueAndWhatItCouldBe() throws IOException {
    String plan =
        """
        title: A plan
        language: en
        communities:
          - name: Bids
            animator: ines
            goal: Share and communicate better.
        """;
    Files.writeString(here.resolve("plan.yaml"), plan);
    Console console = new Console(here);
    assertThat(console.run("plan", "validate", "plan.yaml")).isEqualTo(1);
    assertThat(console.lines())
        .singleElement()
        .asString()
        .startsWith("plan.yaml\t6\tcommunities[0].goal\t")
        .contains("Share and communicate better.", "Proposal: “", "[");
    String reason = "    goal_reason: Everybody here knows which bids are meant.\n";
    Files.writeString(here.resolve("plan.yaml"), plan + reason);
    assertThat(new Console(here).run("plan", "validate", "plan.yaml")).isEqualTo(0);
  }

  @Test
  void refusesAPathWhereNothingIs() {
    Console console = new Console(here);
    assertThat(console.run("plan", "validate", "nowhere")).isEqualTo(2);
    assertThat(console.err()).contains("nowhere");
  }

  @Test
  void asksForThePath() {
    Console console = new Console(here);
    assertThat(console.run("plan", "validate")).isEqualTo(2);
    assertThat(console.err()).contains("PATH", "levain plan validate --help");
  }
}
