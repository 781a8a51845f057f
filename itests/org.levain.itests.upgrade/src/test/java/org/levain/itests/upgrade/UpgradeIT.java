package org.levain.itests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.levain.itests.server.Terminal;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/** Today's archive takes over what every version before it has left. */
@ParameterizedClass(name = "{0}")
@MethodSource("zips")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeIT {

  private static final Path FIXTURES = Path.of("src/test/resources/org/levain/itests/upgrade");
  private static final int UNDO = Integer.MAX_VALUE - 3;
  private static final int AFTERWARDS = Integer.MAX_VALUE - 2;
  private static final int BACK = Integer.MAX_VALUE - 1;
  private static final int AT_LAST = Integer.MAX_VALUE;

  private static Upgraded upgraded;
  private static Facts facts;

  /** Makes the zip known to the method that starts the server. */
  @Parameter Path zip;

  /** At least the first version's; a later version adds its own. */
  static List<Path> zips() {
    List<Path> zips = Fixture.zipsIn(FIXTURES);
    assertThat(zips).isNotEmpty();
    return zips;
  }

  @BeforeParameterizedClassInvocation
  static void start(Path zip) {
    upgraded = Upgraded.of(zip);
    facts = upgraded.fixture().facts();
  }

  @AfterParameterizedClassInvocation
  static void stop() {
    upgraded.close();
  }

  @Test
  @Order(1)
  void everythingIsAsItWas() {
    assertThat(upgraded.terminal("projection").output().lines())
        .containsExactlyElementsOf(upgraded.fixture().projection());
  }

  @Test
  void isHealthyAndEverySealOfTheAuditLogIsWhole() {
    JsonNode status = upgraded.json("admin/api/status?seals=true");
    assertThat(status.path("healthy").asBoolean()).as("%s", status).isTrue();
    assertThat(status.path("version").asText()).isEqualTo(System.getProperty("levain.version"));
    for (String line : List.of("modules", "database", "audit")) {
      assertThat(status.path("lines"))
          .filteredOn(l -> l.path("name").asText().equals(line))
          .singleElement()
          .satisfies(l -> assertThat(l.path("state").asText()).as("%s", l).isEqualTo("ok"));
    }
  }

  @Test
  void showsTheCommunityWithItsGoalAndItsMembers() {
    String community = "levain/goals/communities/" + facts.community();
    Answer page = upgraded.admin().get(community);
    assertThat(page.status()).as("%s", page).isEqualTo(200);
    assertThat(Jsoup.parse(page.text()).text()).contains(facts.name(), facts.goal());
    JsonNode members = upgraded.json("goals/api/communities/" + facts.community() + "/members");
    assertThat(members)
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(facts.members());
  }

  @Test
  @Order(2)
  void aBadgeThatStrangersCheckedIsStillChecked() {
    JsonNode awards = upgraded.json("badges/api/awards").path("items");
    if (facts.badge() == null) {
      assertThat(awards).isEmpty();
      return;
    }
    assertThat(awards)
        .singleElement()
        .satisfies(award -> assertThat(award.path("member").asText()).isEqualTo(facts.holder()));
    Answer page = upgraded.server().stranger().get("levain/" + facts.badge());
    assertThat(page.status()).as("%s", page).isEqualTo(200);
    assertThat(page.text()).contains("Inès Varga");
  }

  @Test
  @Order(2)
  void aCharterHoldsAndIsAcknowledgedByWhoHasDoneSo() {
    JsonNode editions = upgraded.json("charters/api/charters/platform/editions");
    assertThat(editions).hasSize(facts.editions());
    if (facts.charter() == null) {
      return;
    }
    assertThat(upgraded.json("charters/api/charters/platform").toString())
        .contains(facts.charter());
    Visitor reader = upgraded.server().signedIn(FixtureWiki.account(facts.acknowledged()));
    Answer own = reader.get("levain/charters/api/charters/platform/acknowledgements");
    assertThat(own.json().toString()).contains("\"edition\":1");
  }

  @Test
  void readsTheLedgerAndSeesWhatPeopleHaveEdited() {
    assertThat(upgraded.terminal("uninstall", "--dry-run").output().lines())
        .contains("page\t" + facts.edited() + "\tkeep")
        .filteredOn(line -> line.endsWith("\tsame"))
        .isNotEmpty();
    assertThat(upgraded.json("seeding/api/runs/" + facts.run()).path("state").asText())
        .isEqualTo("APPLIED");
  }

  @Test
  void sendsTheMailThatWaitedOnce() {
    upgraded.awaitMail(facts.waitingMail());
  }

  @Test
  @Order(UNDO)
  void undoesTheRunAndKeepsWhatSomebodyHasEdited() {
    Terminal.Ended ended = upgraded.terminal("seed", "--undo", facts.run());
    assertThat(ended.output()).contains(facts.edited());
    assertThat(upgraded.terminal("projection").output().lines())
        .containsExactlyInAnyOrderElementsOf(upgraded.fixture().afterUndo());
  }

  @Test
  @Order(AFTERWARDS)
  void createsAnotherCommunity() {
    JsonNode made = upgraded.create("Chorale du mardi");
    assertThat(made.path("name").asText()).isEqualTo("Chorale du mardi");
  }

  @Test
  @Order(BACK)
  void goesToTheNextVersionAndBackAndReadsAndWritesOnItsTables() {
    Downgrade people = Downgrade.of(upgraded);
    List<String> migrations =
        people.next().modulesWithAMigration().stream().map(m -> m + " V900__next.sql").toList();
    assertThat(migrations).hasSizeGreaterThanOrEqualTo(7);
    String release = people.next().release(people.bundles(), people.file("next.zip")).toString();
    people.write("avant");
    assertThat(upgraded.terminal("swap", release, "--dry-run").output().lines())
        .filteredOn(line -> line.startsWith("migration\t"))
        .containsExactlyElementsOf(migrations.stream().map(m -> "migration\t" + m).toList());
    assertThat(people.newerTables("NEXT_NOTE")).isEmpty();

    assertThat(upgraded.terminal("swap", release).output()).contains(people.next().version());
    assertThat(people.versions()).containsExactly(people.next().version());
    List<String> newer = people.newerTables("NEXT_NOTE");
    assertThat(newer).hasSize(2 * migrations.size());
    people.write("pendant");
    people.everythingIsThere();

    assertThat(upgraded.terminal("rollback").output()).contains(people.next().version());
    assertThat(people.versions()).containsExactly(System.getProperty("levain.version"));
    assertThat(people.newerTables("NEXT_NOTE")).as("it goes on on them").isEqualTo(newer);
    people.everythingIsThere();
    people.write("retour");
    people.everythingIsThere();

    people.aMigrationThatFailsIsPutBackWhole();
    people.everythingIsThere();
    people.write("enfin");
  }

  @Test
  @Order(AT_LAST)
  void leavesNothingBehindButWhatSomebodyHasEdited() {
    Terminal.Ended ended = upgraded.terminal("uninstall", "--apply", "--yes");
    assertThat(ended.output()).contains("page\t" + facts.edited() + "\tkeep\t");
    List<String> left = upgraded.terminal("projection").output().lines().toList();
    assertThat(left)
        .filteredOn(line -> line.matches("(page|group) .*"))
        .extracting(line -> line.replaceFirst("^(.*) [0-9a-f]{64}$", "$1"))
        .containsExactlyInAnyOrder(
            "group Admin",
            "group Chantier",
            "page Bibliothèque",
            "page LeftMenu",
            "page Main",
            "page Réservé",
            "page " + facts.edited());
  }
}
