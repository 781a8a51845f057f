package org.levain.itests.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Terminal;
import org.levain.itests.visit.Visitor;

/** Badges and awards of a plan, from the terminal to their holders and back. */
@ExtendWith(ArquillianExtension.class)
class SeededBadgesIT {

  private static final String PLAN =
      """
      title: Badges of the quay
      language: en
      badges:
        - name_en: Quay watch
          name_fr: Veille du quai
          about_en: Watches the quay.
          about_fr: Veille sur le quai.
          shape: shield
          letters: QW
          colour: "#0d5563"
      awards:
        - badge: Quay watch
          member: %1$s
          reason: Watched three nights.
          evidence: https://example.org/nights
          by: %3$s
        - badge: Quay watch
          member: %2$s
          reason: Watched two nights.
        - badge: learner
          member: %2$s
          reason: Learns the tides.
      """;

  private static final String SHOW = "{\"answer\": \"show\", \"shows\": {\"strangers\": true}}";

  @ArquillianResource private RunningServer server;

  @Test
  void areOfferedOnceAndTakenBackUnlessSomebodyHasAgreed() throws IOException {
    Account willing = server.kind().member(33);
    Account silent = server.kind().member(34);
    Path plan = server.folder().resolve("badges-of-the-quay.yaml");
    Files.writeString(
        plan,
        PLAN.formatted(willing.login(), silent.login(), server.kind().administrator().login()));
    Visitor holder = server.signedIn(willing);
    Visitor other = server.signedIn(silent);

    Terminal.Ended applied = levain("seed", plan.toString(), "--apply");
    assertThat(applied.code()).as("%s", applied).isZero();
    assertThat(applied.output()).endsWith("Applied: 4 create\n");
    JsonNode offer = mine(holder).get(0);
    assertThat(offer.path("accepted").asBoolean()).isFalse();
    assertThat(offer.path("check").isNull()).as("nothing is public yet").isTrue();
    assertThat(mine(other)).hasSize(2);
    JsonNode agreed =
        holder.acting().postJson("badges/api/mine/" + offer.path("id").asText(), SHOW).json();
    assertThat(server.stranger().get("levain/" + agreed.path("check").asText()).status())
        .isEqualTo(200);

    JsonNode before = everybodys();
    Terminal.Ended again = levain("seed", plan.toString(), "--apply");
    assertThat(again.code()).as("%s", again).isZero();
    assertThat(again.output()).endsWith("Applied: 4 same\n");
    assertThat(everybodys()).as("what a second run has written").isEqualTo(before);

    String run = applied.output().lines().findFirst().orElseThrow().replace("Run: ", "");
    Terminal.Ended undone = levain("seed", "--undo", run);
    assertThat(undone.code()).as("%s", undone).isZero();
    assertThat(undone.output()).endsWith("Undone: 2 keep, 2 undone\n");
    assertThat(undone.output().lines().filter(line -> line.startsWith("keep\t")))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith("keep\tbadge\tQuay watch\t"),
            line -> assertThat(line).startsWith("keep\taward\tQuay watch → " + willing.login()));
    assertThat(mine(other)).as("offers that nobody has answered").isEmpty();
    assertThat(mine(holder)).containsExactly(agreed);
  }

  private JsonNode everybodys() {
    return server.terminal().get("levain/badges/api/awards").json();
  }

  private static List<JsonNode> mine(Visitor member) {
    JsonNode mine = member.get("levain/badges/api/mine").json();
    assertThat(mine.isArray()).as("%s", mine).isTrue();
    List<JsonNode> all = new ArrayList<>();
    mine.forEach(all::add);
    return all;
  }

  private Terminal.Ended levain(String... arguments) {
    return new Terminal(server.home()).run(arguments);
  }
}
