package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.AISSA;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.CreateCommunity.Created;
import org.levain.goals.internal.action.CreateCommunity.CreatedBefore;
import org.levain.goals.internal.action.CreateCommunity.Faulty;
import org.levain.goals.internal.action.CreateCommunity.Outcome;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.fake.FakeLedger.Opened;
import org.levain.goals.internal.fake.FakeMembers;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;
import org.levain.host.Group;
import org.levain.ledger.Intent;

class CreateCommunityTest {

  private final World world = World.withPages();

  private Community created(CommunityRequest request) {
    return ((Created) world.create.create(request, MARTIN, "form-" + request.name())).community();
  }

  private List<Fault> faults(CommunityRequest request) {
    return ((Faulty) world.create.create(request, MARTIN, "form")).faults();
  }

  @Test
  void keepsTheCommunityWithItsGoalAndItsPages() {
    Community community = created(Requests.bids());
    assertThat(world.communities.find(community.id())).contains(community);
    assertThat(community.purpose().goal())
        .isEqualTo(
            "Share the successes and failures of our bids so that the next bid is better prepared.");
    assertThat(world.communities.goals(community.id())).hasSize(1);
    assertThat(world.communities.pages(community.id())).hasSize(5);
  }

  @Test
  void asksTheLedgerForAGroupALandingPageAndStarterPages() {
    created(Requests.with("Aïssa D."));
    Opened run = world.ledger.opened.get(0);
    assertThat(run.intents().get(0))
        .isInstanceOfSatisfying(
            Intent.AddToGroup.class,
            g -> assertThat(g.logins()).containsExactly("aissa", "ines", "martin"));
    assertThat(run.intents())
        .extracting(Intent::name)
        .containsExactly(
            "Bids",
            "Bids",
            "Bids - A case in ten lines",
            "Bids - The first question",
            "Bids - Cases by resemblance",
            "Bids - First four weeks for the animator");
    assertThat(run.startedBy()).contains(MARTIN.uid());
  }

  @Test
  void putsTheGoalOnTopOfTheLandingPageAndLinksTheStarterPages() {
    created(Requests.bids());
    world.ledger.apply();
    String landing = world.pages.find("Bids").orElseThrow().text();
    assertThat(landing)
        .startsWith("%markup\n> Share the successes and failures of our bids")
        .contains("You start from three cases", "Inès V\\.", "The bids list")
        .contains("[A case in ten lines|Bids - A case in ten lines]")
        .doesNotContain("{", "\uE000");
    assertThat(world.pages.find("Bids - A case in ten lines").orElseThrow().text())
        .contains("[Bids|Bids]");
  }

  @Test
  void saysTheWholeNameWhereThePageCannotHaveIt() {
    created(Requests.named("What’s next?"));
    world.ledger.apply();
    assertThat(world.pages.find("Whats next").orElseThrow().text())
        .startsWith("%markup\n# What’s next?\n\n> Share");
  }

  @Test
  void recordsWhoDecidedWithoutANameInTheDetails() {
    created(Requests.bids());
    assertThat(world.audit.entries)
        .singleElement()
        .satisfies(e -> assertThat(e.actorUid()).contains(MARTIN.uid()))
        .satisfies(e -> assertThat(e.action()).isEqualTo("goals.created"))
        .satisfies(e -> assertThat(e.details()).containsOnlyKeys("template"));
  }

  @Test
  void makesOneCommunityOfAFormThatIsSentTwice() {
    Outcome first = world.create.create(Requests.bids(), MARTIN, "form");
    Outcome second = world.create.create(Requests.bids(), MARTIN, "form");
    assertThat(second).isEqualTo(new CreatedBefore(((Created) first).community()));
    assertThat(world.ledger.opened).hasSize(1);
  }

  @Test
  void makesOneCommunityOfAFormThatIsSentManyTimesAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    Callable<Outcome> send = () -> world.create.create(Requests.bids(), MARTIN, "form");
    List<Future<Outcome>> sent = threads.invokeAll(List.of(send, send, send, send, send, send));
    for (Future<Outcome> outcome : sent) {
      assertThat(outcome.get()).isNotInstanceOf(Faulty.class);
    }
    threads.shutdown();
    assertThat(world.communities.list("", "", 10)).hasSize(1);
  }

  @Test
  void doesNotShowOneMembersCommunityToTheFormOfAnother() {
    world.create.create(Requests.bids(), MARTIN, "form");
    assertThat(world.create.create(Requests.bids(), AISSA, "form"))
        .isEqualTo(new Faulty(List.of(Fault.of("name", "name.taken", "Bids"))));
  }

  @Test
  void refusesToStartWithoutAnAnimator() {
    assertThat(faults(Requests.animatedBy(" ")))
        .containsExactly(Fault.of("animator", "animator.nobody"));
    assertThat(faults(Requests.animatedBy("Nobody N.")))
        .containsExactly(Fault.of("animator", "people.unknown", "Nobody N."));
    assertThat(world.communities.list("", "", 10)).isEmpty();
    assertThat(world.ledger.opened).isEmpty();
  }

  @Test
  void findsTheAnimatorByFullNameUnlessTwoHaveIt() {
    assertThat(created(Requests.animatedBy("ines v")).animator().uid()).isEqualTo(INES.uid());
    world.members.add(FakeMembers.member("u-ines2", "ines2", "Inès V."));
    assertThat(faults(Requests.animatedBy("Inès V.")))
        .contains(
            Fault.of("animator", "people.ambiguous", "Inès V.", "Inès V. (ines), Inès V. (ines2)"));
  }

  @Test
  void proposesWhoMayBeMeant() {
    assertThat(faults(Requests.animatedBy("Aïssa")))
        .containsExactly(Fault.of("animator", "people.near", "Aïssa", "Aïssa D. (aissa)"));
  }

  @Test
  void refusesANameThatIsTakenHereOrInTheServer() {
    created(Requests.bids());
    assertThat(faults(Requests.named("BIDS")))
        .containsExactly(Fault.of("name", "name.taken", "BIDS"));
    world.pages.write("Ward 4", "Ours.", "aissa");
    assertThat(faults(Requests.named("ward 4")))
        .containsExactly(Fault.of("name", "name.page-exists", "ward 4"));
    assertThat(faults(Requests.named("LeftMenu")))
        .containsExactly(Fault.of("name", "name.unholdable", "LeftMenu"));
    assertThat(faults(Requests.named("x".repeat(61))))
        .containsExactly(Fault.of("name", "name.length", 60));
  }

  @Test
  void takesAGroupNameThatIsNeitherAGroupNorAMember() {
    world.groups.save(Group.of("Bids", List.of("aissa")), org.levain.host.Actor.system("x"));
    assertThat(created(Requests.bids()).places().group()).isEqualTo("Bids2");
    assertThat(created(Requests.named("ines")).places().group()).isEqualTo("ines2");
  }

  @Test
  void namesACommunityAfterItsAnswersIfNobodyDid() {
    Community community =
        created(
            Requests.in(
                Language.FR,
                "help-desk",
                Map.of("subject", "les congés", "people", "les ateliers", "delay", "un jour")));
    assertThat(community.name()).isEqualTo("Entraide sur les congés");
    assertThat(community.purpose().goal())
        .isEqualTo(
            "Répondre aux questions sur les congés, entre les ateliers, en moins d’un jour.");
  }

  @Test
  void saysEveryFaultAtOnceAndNamesItsField() {
    CommunityRequest request =
        new CommunityRequest(
            "trade-practice",
            Language.EN,
            Map.of("what", "", "object", "One. Two.", "outcome", "x".repeat(121)),
            "",
            "",
            "b".repeat(251),
            "",
            "",
            "ines, nobody");
    assertThat(faults(request))
        .extracting(Fault::field)
        .containsExactly(
            "slot.what", "slot.object", "slot.outcome", "benefit", "animator", "members");
  }

  @Test
  void takesASentenceInThePersonsOwnWords() {
    assertThat(created(Requests.saying("Run together on Thursdays.")).purpose().goal())
        .isEqualTo("Run together on Thursdays.");
    assertThat(faults(Requests.saying("Run. Talk.")))
        .contains(Fault.of("sentence", "sentence.several-first", "Run."));
  }

  @Test
  void refusesATemplateThatDoesNotExist() {
    assertThat(faults(Requests.in(Language.EN, "nothing", Map.of())))
        .containsExactly(Fault.of("template", "template.unknown", "nothing"));
  }

  @Test
  void tellsTheIndexOfTheNewCommunity() {
    Community community = created(Requests.bids());
    assertThat(world.index.ofPage("Bids - The first question").orElseThrow().community().id())
        .isEqualTo(community.id());
    assertThat(world.index.keptBy(INES.uid())).containsExactly(community.id());
    assertThat(world.index.keptBy(MARTIN.uid())).containsExactly(community.id());
    assertThat(world.index.keptBy(AISSA.uid())).isEmpty();
  }

  @Test
  void neverLetsPeoplesWordsBecomeMarkup() {
    created(
        Requests.answering(
            Map.of(
                "what", "<script>x</script>", "object", "[{ALLOW all}]", "outcome", "**bold**")));
    world.ledger.apply();
    assertThat(world.pages.find("Bids").orElseThrow().text())
        .doesNotContain("<script>", "[{ALLOW", "**bold**");
  }

  @Test
  void existsWithoutPagesAndGroups() {
    World plain = World.withoutPages();
    Outcome outcome = plain.create.create(Requests.bids(), MARTIN, "form");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Created.class,
            c -> {
              assertThat(c.community().places().group()).isEmpty();
              assertThat(c.community().places().landingPage()).isEmpty();
              assertThat(plain.communities.pages(c.community().id())).hasSize(5);
            });
    assertThat(plain.ledger.opened).isEmpty();
  }
}
