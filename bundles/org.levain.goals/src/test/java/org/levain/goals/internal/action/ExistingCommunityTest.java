package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;
import org.levain.ledger.Intent;

/** A template applied to what people have already. */
class ExistingCommunityTest {

  private final World world = World.withPages();

  /** A front page and a group that a seeding plan has written, and a page by hand. */
  @BeforeEach
  void writeWhatIsThere() {
    Intent front = new Intent.WritePage("Rotas", "Ours", Optional.empty(), "", "plan.yaml:1");
    Intent group =
        new Intent.AddToGroup("RotaTeam", new TreeSet<>(List.of("tomas")), "", "plan.yaml:2");
    world.communities.change(
        tx ->
            world.ledger.open(
                tx.tx(), "seeding", "Plan", "k", List.of(front, group), Optional.empty()));
    world.ledger.apply();
    world.pages.write("Rota help - Answers by task", "By hand", "tomas");
  }

  private CreateCommunity.Outcome create(String page, String group) {
    CommunityRequest asked =
        new CommunityRequest(
            "help-desk",
            Language.EN,
            Map.of("subject", "the new rota", "people", "planners", "delay", "one day"),
            "",
            "Rota help",
            "",
            "",
            "ines",
            "",
            MeasureRequest.NONE,
            Insistence.NONE,
            new Existing(page, group));
    return world.create.create(asked, MARTIN, "form-1");
  }

  private Community created() {
    Community made = ((CreateCommunity.Created) create(" Rotas ", "RotaTeam")).community();
    world.ledger.apply();
    return made;
  }

  @Test
  void addsWhatIsMissingAndChangesNothing() {
    Community made = created();
    assertThat(made.places().landingPage()).isEqualTo("Rotas");
    assertThat(made.places().group()).isEqualTo("RotaTeam");
    assertThat(world.pages.find("Rotas").orElseThrow().text()).isEqualTo("Ours");
    assertThat(world.pages.find("Rota help - Answers by task").orElseThrow().text())
        .isEqualTo("By hand");
    assertThat(world.pages.exists("Rota help - Ask here")).isTrue();
    assertThat(world.groups.find("RotaTeam").orElseThrow().logins())
        .contains("tomas", "ines", "martin");
    assertThat(world.ledger.opened.get(1).intents())
        .extracting(Intent::name)
        .contains("RotaTeam", "Rota help - Ask here")
        .doesNotContain("Rotas", "Rota help - Answers by task");
    assertThat(world.communities.pages(made.id()))
        .filteredOn(CommunityPage::kept)
        .extracting(CommunityPage::name)
        .containsExactly("Rotas", "Rota help - Answers by task");
    assertThat(world.reviews.measure(made.id())).isPresent();
  }

  @Test
  void writesItsPagesNeitherWithAnotherGoalNorWithANewerTemplate() {
    Community made = created();
    String goal = "Answer the planners’ questions about the new rota within an hour.";
    world.changeGoal.change(made.id(), goal, "", made.version(), INES);
    String newer =
        new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8)
            .replace("version: 2", "version: 3")
            .replace("The most useful list of all.", "Read this list first.")
            .replace("Put your name on the days", "Keep a day");
    world.templates.write("help-desk", newer);
    Community now = world.communities.find(made.id()).orElseThrow();
    assertThat(now.purpose().goal()).isEqualTo(goal);
    world.actions.takeUpdate().take(now, 3, INES);
    world.ledger.apply();
    assertThat(world.pages.find("Rotas").orElseThrow().text()).isEqualTo("Ours");
    assertThat(world.pages.find("Rota help - Answers by task").orElseThrow().text())
        .isEqualTo("By hand");
  }

  @Test
  void canBeTakenBackOnce() {
    Community made = ((CreateCommunity.Created) create("Rotas", "RotaTeam")).community();
    TakeBack takeBack = world.actions.takeBack();
    assertThat(takeBack.takeBack(made, INES)).isFalse();
    world.ledger.apply();
    assertThat(takeBack.possible(made)).isTrue();
    assertThat(takeBack.takeBack(made, INES)).isTrue();
    assertThat(world.ledger.undone).containsExactly(made.places().run());
    assertThat(takeBack.takeBack(made, INES)).isFalse();
  }

  @Test
  void leavesToPeopleWhatTheyAskedForThemselves() {
    Community made = created();
    world.actions.nameAnimator().name(made.id(), "martin", INES);
    world.ledger.apply();
    Community now = world.communities.find(made.id()).orElseThrow();
    assertThat(now.places().run()).isNotEqualTo(made.places().run());
    assertThat(world.actions.takeBack().possible(now)).isFalse();
    assertThat(world.actions.takeBack().takeBack(now, INES)).isFalse();
    assertThat(world.ledger.undone).isEmpty();
  }

  @Test
  void isNotOfferedForWhatLevainMadeAfresh() {
    Community made = ((CreateCommunity.Created) create("", "")).community();
    world.ledger.apply();
    assertThat(made.places().landingPage()).isEqualTo("Rota help");
    assertThat(world.actions.takeBack().possible(made)).isFalse();
    assertThat(world.communities.pages(made.id())).noneMatch(CommunityPage::kept);
  }

  @Test
  void leavesTheGroupOfAnotherCommunityAlone() {
    created();
    assertThat(world.communities.hasGroup("RotaTeam")).isTrue();
    assertThat(world.communities.hasGroup("Nobody")).isFalse();
    CommunityRequest other = another(new Existing("", "RotaTeam"));
    assertThat(((CreateCommunity.Faulty) world.create.create(other, MARTIN, "form-2")).faults())
        .extracting(Fault::key)
        .containsExactly("existing.group-taken");
  }

  private static CommunityRequest another(Existing existing) {
    return new CommunityRequest(
        "help-desk",
        Language.EN,
        Map.of("subject", "the old rota", "people", "planners", "delay", "one day"),
        "",
        "Another",
        "",
        "",
        "ines",
        "",
        MeasureRequest.NONE,
        Insistence.NONE,
        existing);
  }

  @Test
  void saysWhatIsNotThereOrTakenAlready() {
    assertThat(((CreateCommunity.Faulty) create("Nowhere", "Nobody")).faults())
        .extracting(Fault::key)
        .containsExactly("existing.no-page", "existing.no-group");
    created();
    CommunityRequest other = another(new Existing("Rotas", ""));
    assertThat(((CreateCommunity.Faulty) world.create.create(other, MARTIN, "form-2")).faults())
        .extracting(Fault::key)
        .containsExactly("existing.page-taken");
  }
}
