package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.TakeUpdate.Outcome;
import org.levain.goals.internal.action.UpdateOffer.Kind;
import org.levain.goals.internal.action.UpdateOffer.PageOffer;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.shipped.ShippedTemplates;
import org.levain.goals.templates.words.Language;
import org.levain.host.Actor;

class UpdateOfferTest {

  private static final String MODEL =
      new String(ShippedTemplates.file("help-desk"), StandardCharsets.UTF_8);
  private static final String NEXT =
      MODEL
          .replace("version: 2", "version: 3")
          .replace("Put your name on the days you can keep", "Keep a day in")
          .replace("No screenshot of a person’s data, please", "No pictures of people’s data")
          .replace("The most useful list of all.", "Read this list first.")
          .replace(
              "    - id: four-weeks\n      title: First four",
              "    - id: words\n      title: Our words\n      text: |\n        "
                  + "Words that mean two things. ".repeat(10)
                  + "\n    - id: four-weeks\n      title: First four")
          .replace(
              "    - id: four-weeks\n      title: Animer",
              "    - id: words\n      title: Nos mots\n      text: |\n        "
                  + "Les mots qui disent deux choses. ".repeat(10)
                  + "\n    - id: four-weeks\n      title: Animer");

  private final World world = World.withPages();
  private final OfferUpdate offers =
      new OfferUpdate(
          world.templates,
          world.communities,
          world.server,
          new PageMarkup(world.messages),
          world.actions.landing(),
          world.ledger);
  private final TakeUpdate take =
      new TakeUpdate(
          world.communities, offers, world.ledger, world.audit, world.messages, () -> {});
  private Community community;

  @BeforeEach
  void createACommunity() {
    Map<String, String> answers =
        Map.of("subject", "the new rota", "people", "planners", "delay", "one day");
    CommunityRequest asked =
        new CommunityRequest(
            "help-desk", Language.EN, answers, "", "Rota help", "", "", "ines", "");
    community =
        ((CreateCommunity.Created) world.create.create(asked, MARTIN, "form-1")).community();
    world.ledger.apply();
  }

  private UpdateOffer offer() {
    return offers.of(now()).orElseThrow();
  }

  private Community now() {
    return world.communities.find(community.id()).orElseThrow();
  }

  private CommunityPage page(String id) {
    return world.communities.pages(community.id()).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String text(String id) {
    return world.pages.find(page(id).name()).orElseThrow().text();
  }

  @Test
  void offersNothingWhileTheTemplateIsTheSame() {
    assertThat(offers.of(now())).isEmpty();
    assertThat(offers.newer(now())).isEmpty();
  }

  @Test
  void offersPagesThatNobodyEditedAndNewOnes() {
    world.templates.write("help-desk", NEXT);
    assertThat(offer().from()).isEqualTo(2);
    assertThat(offer().to()).isEqualTo(3);
    assertThat(offer().pages())
        .extracting(o -> o.page().id(), PageOffer::kind)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("words", Kind.CREATE),
            org.assertj.core.api.Assertions.tuple("landing", Kind.CHANGE),
            org.assertj.core.api.Assertions.tuple("how-to-ask", Kind.CHANGE),
            org.assertj.core.api.Assertions.tuple("answered", Kind.CHANGE));
  }

  @Test
  void writesThemAndKnowsTheNewVersion() {
    world.templates.write("help-desk", NEXT);
    assertThat(take.take(now(), 3, INES)).isEqualTo(Outcome.TAKING);
    world.ledger.apply();
    assertThat(text("answered")).contains("Read this list first.");
    assertThat(text("words")).contains("Words that mean two things.");
    assertThat(now().template().version()).isEqualTo(3);
    assertThat(offers.of(now())).isEmpty();
    assertThat(world.communities.pages(community.id()))
        .extracting(CommunityPage::id)
        .contains("words")
        .doesNotHaveDuplicates();
  }

  @Test
  void addsWhatIsNewToAPageThatPeopleEdited() {
    String edited = text("answered") + "\nOur own line.";
    world.pages.write(page("answered").name(), edited, "ines");
    world.templates.write("help-desk", NEXT);
    PageOffer offered = offered("answered");
    assertThat(offered.kind()).isEqualTo(Kind.MERGE);
    assertThat(offered.left()).isEmpty();
    take.take(now(), 3, INES);
    world.ledger.apply();
    assertThat(text("answered"))
        .isEqualTo(edited.replace("The most useful list of all.", "Read this list first."));
    assertThat(world.pages.find(page("answered").name()).orElseThrow().author()).isEqualTo("ines");
    world.templates.write(
        "help-desk",
        NEXT.replace("version: 3", "version: 4").replace("Read this list", "Look at it"));
    take.take(now(), 4, INES);
    world.ledger.apply();
    assertThat(text("answered")).contains("Look at it first.").contains("Our own line.");
  }

  @Test
  void leavesThePlaceWherePeopleWroteAndShowsWhatTheTemplateSays() {
    String edited = text("answered").replace("The most useful list of all.", "Our list.");
    world.pages.write(page("answered").name(), edited, "ines");
    world.templates.write("help-desk", NEXT);
    PageOffer offered = offered("answered");
    assertThat(offered.kind()).isEqualTo(Kind.KEEP);
    assertThat(offered.left().get(0)).anyMatch(line -> line.contains("Read this list first."));
    take.take(now(), 3, INES);
    world.ledger.apply();
    assertThat(text("answered")).isEqualTo(edited);
  }

  @Test
  void doesNotBringBackAPageThatPeopleDeleted() {
    world.pages.delete(page("answered").name(), "", Actor.system("test"));
    world.templates.write("help-desk", NEXT);
    assertThat(offered("answered").kind()).isEqualTo(Kind.GONE);
    take.take(now(), 3, INES);
    world.ledger.apply();
    assertThat(world.pages.exists(page("answered").name())).isFalse();
  }

  @Test
  void losesNoEditThatIsMadeAfterTheOfferWasTaken() {
    String edited = text("answered") + "\nOur own line.";
    world.pages.write(page("answered").name(), edited, "ines");
    world.templates.write("help-desk", NEXT);
    take.take(now(), 3, INES);
    world.pages.write(page("answered").name(), edited + "\nIn that moment.", "martin");
    world.ledger.apply();
    assertThat(text("answered")).isEqualTo(edited + "\nIn that moment.");
  }

  private PageOffer offered(String id) {
    return offer().pages().stream().filter(p -> p.page().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void refusesAnOfferThatIsAnotherByNow() {
    world.templates.write("help-desk", NEXT);
    assertThat(take.take(now(), 4, INES)).isEqualTo(Outcome.ANOTHER);
    take.take(now(), 3, INES);
    assertThat(take.take(now(), 3, INES)).isEqualTo(Outcome.ANOTHER);
    assertThat(world.communities.find(community.id()).orElseThrow().template().version())
        .isEqualTo(3);
  }

  /** With {@code -Dlevain.seed=N} the same edits again. */
  @Test
  void keepsEveryEditOfPeopleWhateverTheyDid() {
    long seed = Long.getLong("levain.seed", System.nanoTime());
    System.out.println("Seed of the edits: " + seed);
    Random random = new Random(seed);
    Map<String, String> edits = new HashMap<>();
    for (CommunityPage page : world.communities.pages(community.id())) {
      if (random.nextBoolean()) {
        String edited = edited(text(page.id()), random);
        world.pages.write(page.name(), edited, "ines");
        edits.put(page.id(), edited);
      }
    }
    world.templates.write("help-desk", NEXT);
    take.take(now(), 3, MARTIN);
    world.ledger.apply();
    edits.forEach((id, edited) -> assertThat(byHand(text(id))).as(id).isEqualTo(byHand(edited)));
  }

  private static List<String> byHand(String text) {
    return text.lines().filter(l -> l.contains("An edit") || l.contains(" edited")).toList();
  }

  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int n = 1 + random.nextInt(5); n > 0; n--) {
      int at = random.nextInt(lines.size());
      if (random.nextBoolean()) {
        lines.add(at, "An edit " + random.nextInt());
      } else {
        lines.set(at, lines.get(at) + " edited");
      }
    }
    return String.join("\n", lines);
  }
}
