package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;

class FindSimilarTest {

  private final World world = World.withPages();
  private final FindSimilar similar = new FindSimilar(world.index);

  private String create(CommunityRequest request, String key) {
    var outcome = world.create.create(request, MARTIN, key);
    return ((CreateCommunity.Created) outcome).community().id();
  }

  @BeforeEach
  void makeCommunities() {
    create(Requests.bids(), "1");
    create(
        new CommunityRequest(
            "help-desk",
            Language.FR,
            Map.of(),
            "Répondre en un jour aux questions sur les congés des équipes de nuit.",
            "Entraide congés",
            "",
            "",
            "ines",
            ""),
        "2");
  }

  private List<String> about(String words) {
    return similar.about(words, 5).stream().map(e -> e.community().name()).toList();
  }

  @Test
  void findsByNameAndByGoalWhateverCaseAccentsAndPlural() {
    assertThat(about("bid")).containsExactly("Bids");
    assertThat(about("FAILURES")).containsExactly("Bids");
    assertThat(about("conge")).containsExactly("Entraide congés");
    assertThat(about("l’équipe de nuit")).containsExactly("Entraide congés");
  }

  @Test
  void findsByHalfOfTheWordsButNotByOneOfMany() {
    assertThat(about("our bids for hospitals")).containsExactly("Bids");
    assertThat(about("running at noon with people who prepare bids")).isEmpty();
  }

  @Test
  void findsNothingForSmallWordsNoWordsAndOtherThings() {
    assertThat(about("")).isEmpty();
    assertThat(about(" ,;! ")).isEmpty();
    assertThat(about("the")).isEmpty();
    assertThat(about("running")).isEmpty();
  }

  @Test
  void putsTheNearestFirst() {
    create(Requests.named("Questions de congés"), "3");
    assertThat(about("questions congés")).containsExactly("Questions de congés", "Entraide congés");
  }

  @Test
  void leavesOutWhatRests() {
    String id = world.communities.named("Bids").orElseThrow().id();
    ReviewRequest closing = new ReviewRequest(1, "", "obsolete", "close", "", "");
    world.actions.holdReview().hold(id, closing, MARTIN);
    assertThat(about("bids")).isEmpty();
  }

  @Test
  void looksAtTheBeginningOfALongText() {
    assertThat(about("bids " + "x".repeat(100_000))).containsExactly("Bids");
    assertThat(about(" ".repeat(300) + "bids")).isEmpty();
  }
}
