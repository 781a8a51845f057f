package org.levain.seeding.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.persistence.testing.TestDatabase;
import org.levain.seeding.internal.fake.FakeLedger;
import org.levain.seeding.internal.fake.World;

class ComparePlanTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final World WORLD = new World(DATABASE);

  private final World world = WORLD;

  @AfterAll
  static void close() {
    WORLD.close();
    DATABASE.close();
  }

  private Comparison compared(byte[] plan) {
    return compared(world.compare, plan);
  }

  private static Comparison compared(ComparePlan compare, byte[] plan) {
    return ((ComparePlan.Compared) compare.compare("plan.yaml", plan)).comparison();
  }

  private static String text(Intent intent) {
    return ((Intent.WritePage) intent).text();
  }

  @Test
  void putsTheGoalOnTopOfTheFrontPageAndLinksToThePages() {
    List<Intent> intents = compared(World.sample("en")).compiled().intents();
    assertThat(intents)
        .extracting(Intent::name)
        .containsExactly(
            "Bids that taught us something",
            "BidTeam",
            "How to write a case",
            "Lost the Kerlouan viaduct",
            "Bids that taught us something_2026-02-05_1",
            "First three months",
            "Firstthreemonths",
            "Who answers what",
            "Where to begin",
            "Animators");
    assertThat(text(intents.get(0)))
        .startsWith("> Share the successes and failures of our bids")
        .containsSubsequence(
            "**Animated by:** Inès Vasseur",
            "A case takes a page",
            "## Pages",
            "- [How to write a case|How to write a case]",
            "- [Lost: the Kerlouan viaduct|Lost the Kerlouan viaduct]",
            "## Entries",
            "- [First meeting on Thursday|Bids that taught us something_2026-02-05_1]");
    assertThat(text(intents.get(4))).startsWith("# First meeting on Thursday\n\nWe meet at noon");
    assertThat(((Intent.AddToGroup) intents.get(1)).logins())
        .containsExactly("aissa", "ines", "maelle", "tomas");
    assertThat(intents.get(3).source()).isEqualTo("plan.yaml:28");
    assertThat(intents.get(3).part()).isEqualTo("Bids that taught us something");
  }

  @Test
  void refusesAVagueGoalUnlessThePlanSaysWhyItStands() {
    ComparePlan.Outcome refused = world.compare.compare("plan.yaml", World.vague(""));
    assertThat(((ComparePlan.Unreadable) refused).errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.sentence(Locale.ENGLISH))
                  .startsWith("plan.yaml, line 5, communities[0].goal: ")
                  .endsWith("True of any company. Proposal: “Share [what] so that [what]”");
              assertThat(error.sentence(Locale.FRENCH)).contains("Proposition");
            });
    byte[] lifted = World.vague("    goal_reason: Everybody here knows which bids are meant.");
    assertThat(compared(lifted).compiled().intents()).hasSize(1);
  }

  @Test
  void writesTheFrontPageInThePlansLanguage() {
    assertThat(text(compared(World.sample("fr")).compiled().intents().get(0)))
        .contains("**Animation\u00a0:** Inès Vasseur", "## Billets");
  }

  @Test
  void takesNoWordsOfPeopleForMarkup() {
    byte[] plan = World.plan("    benefit: \"*Stars* and [links](x)\"\n");
    assertThat(text(compared(plan).compiled().intents().get(0)))
        .contains("\\*Stars\\* and \\[links\\]\\(x\\)");
  }

  @Test
  void foreseesThatAGroupWithAStrangerIsRefused() {
    Comparison comparison = compared(World.plan("    members: [nobody, tomas]\n"));
    Change group = comparison.changes().get(1);
    assertThat(group.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(group.detail().toString()).contains("nobody").doesNotContain("tomas");
    assertThat(comparison.compiled().strangers().get("nobody")).hasToString("plan.yaml:4");
    assertThat(comparison.counts()).containsEntry(Verdict.REFUSED, 1L);
    assertThat(comparison.writes()).isEqualTo(1);
  }

  @Test
  void foreseesANameThatTheServerDoesNotMake() {
    Change page =
        compared(World.plan("    pages: [{title: LeftMenu, text: x}]\n")).changes().get(1);
    assertThat(page.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(page.detail().toString()).contains("for itself");
  }

  @Test
  void givesAnEntryWithoutADayTheDayOfItsFirstRun() {
    byte[] plan =
        World.plan("    posts: [{title: One, text: x}, {title: Two, text: y, date: 2026-11-24}]\n");
    SentPlan sent = world.plans.keep("plan.yaml", plan, Optional.empty());
    assertThat(world.apply.apply(sent, Optional.empty())).isInstanceOf(ApplySeedPlan.Started.class);
    Clock later = Clock.fixed(FakeLedger.NOON.plus(Duration.ofDays(40)), ZoneOffset.UTC);
    assertThat(compared(world.compareAt(later), plan).compiled().intents())
        .extracting(Intent::name)
        .containsExactly("Bids", "Bids_2026-11-24_1", "Bids_2026-11-24_2");
    byte[] fresh = World.plan("    posts: [{title: Three, text: x}]\n");
    assertThat(compared(world.compareAt(later), fresh).compiled().intents().get(1).name())
        .isEqualTo("Bids_2027-01-03_1");
  }

  @Test
  void saysWhatIsWrongWithThePlan() {
    ComparePlan.Outcome outcome = world.compare.compare("plan.yaml", World.plan("    x: y\n"));
    assertThat(((ComparePlan.Unreadable) outcome).errors()).hasSize(1);
  }
}
