package org.levain.goals.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Animator;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.Community.Places;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalEntry;
import org.levain.goals.templates.words.Language;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

class JpaCommunitiesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.123Z");

  private GoalsUnit unit;
  private Communities communities;

  @BeforeEach
  void open(Persistence persistence) {
    unit = new GoalsUnit(persistence);
    communities = new JpaCommunities(unit);
  }

  @AfterEach
  void close() {
    unit.close();
  }

  private static Community community(String id, String name) {
    return new Community(
        id,
        name,
        Language.FR,
        new Purpose("Un objectif.", "Un bénéfice.", "Une liste"),
        new MadeFrom("help-desk", 3),
        new Animator("u-1", "ines"),
        new Places("Group", name, "run-1"),
        "u-2",
        NOW,
        Optional.empty(),
        1);
  }

  private void add(String id, String name) {
    List<CommunityPage> pages =
        List.of(
            new CommunityPage(CommunityPage.LANDING, name, name, "Texte é"),
            new CommunityPage("one", "Une", name + " - Une", "x".repeat(30_000)));
    communities.change(
        tx -> {
          tx.add(community(id, name), pages, "form-" + id);
          return true;
        });
  }

  private List<String> names(String words, String after, int limit) {
    return communities.list(words, after, limit).stream().map(Community::name).toList();
  }

  @DatabaseTest
  void keepsACommunityWithItsPagesAndItsFirstGoal() {
    add("1", "Échecs");
    assertThat(communities.find("1")).contains(community("1", "Échecs"));
    assertThat(communities.pages("1"))
        .extracting(CommunityPage::name)
        .containsExactly("Échecs", "Échecs - Une");
    assertThat(communities.goals("1"))
        .containsExactly(new GoalEntry(1, "Un objectif.", "Un bénéfice.", NOW, "u-2"));
    assertThat(communities.communityByPage()).containsEntry("Échecs - Une", "1").hasSize(2);
  }

  @DatabaseTest
  void findsByNameWhateverCaseAndAccentsAndByForm() {
    add("1", "Échecs");
    assertThat(communities.named("ECHECS")).isPresent();
    assertThat(communities.fromForm("u-2", "form-1")).isPresent();
    assertThat(communities.fromForm("u-1", "form-1")).isEmpty();
    assertThat(communities.find("2")).isEmpty();
  }

  @DatabaseTest
  void knowsWhichGroupsAndTemplatesAreInUse() {
    add("1", "Bids");
    assertThat(communities.hasGroup("Group")).isTrue();
    assertThat(communities.hasGroup("Another")).isFalse();
    assertThat(communities.hasTemplate("help-desk")).isTrue();
    assertThat(communities.hasTemplate("help")).isFalse();
  }

  @DatabaseTest
  void listsByNameAPageAtATime() {
    for (String name : List.of("Zebra", "École", "bids", "Ward 4", "Ward 10")) {
      add(name, name);
    }
    assertThat(names("", "", 3)).containsExactly("bids", "École", "Ward 10");
    assertThat(names("", "Ward 10", 3)).containsExactly("Ward 4", "Zebra");
    assertThat(names("ward", "", 10)).containsExactly("Ward 10", "Ward 4");
    assertThat(names("%", "", 10)).hasSize(5);
  }

  @DatabaseTest
  void letsNoTwoCommunitiesReadAlike() {
    add("1", "Échecs");
    assertThatThrownBy(() -> add("2", "echecs !")).isInstanceOf(RuntimeException.class);
    assertThat(names("", "", 10)).containsExactly("Échecs");
  }

  @DatabaseTest
  void numbersTheGoalsAndRaisesTheVersion() {
    add("1", "Échecs");
    Community now = communities.find("1").orElseThrow();
    communities.change(
        tx -> {
          tx.changeGoal(now.with(now.purpose().with("Un autre.", "")), NOW, "u-1");
          return true;
        });
    assertThat(communities.goals("1"))
        .extracting(GoalEntry::goal)
        .containsExactly("Un autre.", "Un objectif.");
    assertThat(communities.find("1").orElseThrow().version()).isGreaterThan(now.version());
  }
}
