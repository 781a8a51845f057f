package org.levain.charters.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.charters.internal.World.INES;
import static org.levain.charters.internal.fake.FakeMembers.AISSA;
import static org.levain.charters.internal.place.Place.PLATFORM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.levain.audit.AuditEntry;
import org.levain.charters.internal.World;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.internal.fake.FakeCommunities;
import org.levain.charters.language.Finding;
import org.levain.charters.language.Question;
import org.levain.charters.language.ReadyCharter;

/** From a draft to what holds, and to who has read it. */
class PublishingTest {

  private static final String SMALL = "# Charter\n\n**1** Everybody posts.\n[yes] act=post\n\n";
  private static final String FAILING = SMALL + "[test] act=post -> no 1\n";
  private static final String UNREADABLE = SMALL + "**2** Nobody.\n[lift 99] act=post\n";

  private final World world = new World();

  private String answer(String place, String question) {
    return world
        .force
        .decide(place, Question.parse(question))
        .map(a -> (a.decision().answer().word() + " " + a.decision().clause()).strip())
        .orElse("nothing");
  }

  private PublishCharter.Outcome publish(int revision, String key) {
    return world
        .actions
        .publish()
        .publish(new PublishCharter.Request(PLATFORM, revision, Optional.empty(), key), INES);
  }

  @Test
  void holdsAtOnceAndForEveryPlace() {
    assertThat(world.force.known()).isTrue();
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("nothing");

    Edition edition = world.published(PLATFORM, SMALL);

    assertThat(edition.number()).isEqualTo(1);
    assertThat(edition.title()).isEqualTo("Charter");
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("yes 1");
    assertThat(answer(FakeCommunities.CLUB, "act=post")).isEqualTo("yes 1");
    assertThat(world.news.told).containsExactly("published platform 1");
    assertThat(world.audit.entries)
        .extracting(AuditEntry::action)
        .containsExactly("charters.published");
  }

  @Test
  void aCommunityNarrowsAndTheEditionThatDecidesIsNamed() {
    world.published(PLATFORM, SMALL);
    Edition narrow =
        world.published(FakeCommunities.CLUB, "# Club\n\n**C1** No sales.\n[no] kind=sale\n");

    assertThat(narrow.above()).isEqualTo(1);
    assertThat(answer(FakeCommunities.CLUB, "act=post; kind=sale")).isEqualTo("no C1");
    assertThat(answer(PLATFORM, "act=post; kind=sale")).isEqualTo("yes 1");
    Question sale = Question.parse("act=post; kind=sale");
    assertThat(world.force.decide(FakeCommunities.CLUB, sale).orElseThrow().edition().place())
        .isEqualTo(FakeCommunities.CLUB);
    assertThat(
            world
                .force
                .decide(FakeCommunities.CLUB, Question.parse("act=post"))
                .orElseThrow()
                .edition()
                .place())
        .isEqualTo(PLATFORM);
  }

  @Test
  void refusesATextThatCannotBeReadOrFailsItsTests() {
    for (String bad : List.of(FAILING, UNREADABLE)) {
      Draft draft = world.saved(PLATFORM, bad);
      assertThat(publish(draft.revision(), ""))
          .isInstanceOfSatisfying(
              PublishCharter.Refused.class,
              refused ->
                  assertThat(refused.findings())
                      .isNotEmpty()
                      .allMatch(f -> f.line() > 0 && Checked.bars(f)));
    }
    assertThat(world.charters.editions(PLATFORM)).isEmpty();
    assertThat(world.audit.entries).isEmpty();
  }

  @Test
  void bothReadyChartersCanBePublishedAsTheyCome() {
    for (ReadyCharter ready : ReadyCharter.values()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        assertThat(world.actions.above().check(PLATFORM, ready.source(locale)).barriers())
            .as("%s %s", ready, locale)
            .isEmpty();
      }
    }
  }

  @Test
  void publishesOnceWhatIsSentTwice() {
    Draft draft = world.saved(PLATFORM, SMALL);
    assertThat(publish(draft.revision(), "key")).isInstanceOf(PublishCharter.Published.class);
    assertThat(publish(draft.revision(), "key")).isInstanceOf(PublishCharter.PublishedBefore.class);
    assertThat(publish(draft.revision(), "other"))
        .isInstanceOfSatisfying(
            PublishCharter.Faulty.class,
            faulty -> assertThat(faulty.faults()).extracting(Fault::key).containsExactly("same"));
    assertThat(world.charters.editions(PLATFORM)).hasSize(1);
  }

  @Test
  void publishesNoOtherTextThanTheOneThatWasSeen() {
    Draft seen = world.saved(PLATFORM, SMALL);
    world.saved(PLATFORM, SMALL + "**2** More.\n");
    assertThat(publish(seen.revision(), "")).isInstanceOf(PublishCharter.Another.class);
    assertThat(world.charters.editions(PLATFORM)).isEmpty();
  }

  @Test
  void twoWhoPublishAtTheSameMomentPublishOne() throws Exception {
    Draft draft = world.saved(PLATFORM, SMALL);
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<PublishCharter.Outcome> both =
        () -> {
          start.await();
          return publish(draft.revision(), "");
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<PublishCharter.Outcome>> outcomes = threads.invokeAll(List.of(both, both));
      int published = 0;
      for (Future<PublishCharter.Outcome> outcome : outcomes) {
        published += outcome.get() instanceof PublishCharter.Published ? 1 : 0;
      }
      assertThat(published).isEqualTo(1);
    } finally {
      threads.shutdown();
    }
    assertThat(world.charters.editions(PLATFORM)).hasSize(1);
  }

  @Test
  void twoWritersOfADraftLoseNothing() {
    Draft first = world.saved(PLATFORM, "One");
    SaveDraft save = world.actions.save();
    assertThat(save.save(PLATFORM, "Mine", first.revision(), INES))
        .isInstanceOf(SaveDraft.Saved.class);

    SaveDraft.Outcome late = save.save(PLATFORM, "Theirs", first.revision(), Optional.of(AISSA));

    assertThat(late)
        .isInstanceOfSatisfying(
            SaveDraft.Another.class,
            another -> {
              assertThat(another.theirs().source()).isEqualTo("Mine");
              assertThat(
                      save.save(
                          PLATFORM,
                          "Mine and theirs",
                          another.theirs().revision(),
                          Optional.of(AISSA)))
                  .isInstanceOf(SaveDraft.Saved.class);
            });
    assertThat(save.begin(PLATFORM).source()).isEqualTo("Mine and theirs");
  }

  @Test
  void whoBeganBeforeAPublicationDoesNotTakeItBackUnseen() {
    world.published(PLATFORM, SMALL);
    SaveDraft save = world.actions.save();
    assertThat(save.save(PLATFORM, "An old text", 0, INES)).isInstanceOf(SaveDraft.Another.class);
  }

  @Test
  void aDateIsKeptEvenWhileTheDatabaseIsNotAsked() {
    world.published(PLATFORM, SMALL);
    Instant later = world.clock.instant().plus(Duration.ofDays(3));
    world.published(PLATFORM, "# Next\n\n**1** Nobody.\n[no] act=post\n", Optional.of(later));

    assertThat(answer(PLATFORM, "act=post")).isEqualTo("yes 1");
    world.clock.pass(Duration.ofDays(3).minusMillis(1));
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("yes 1");
    world.clock.pass(Duration.ofMillis(1));
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("no 1");
  }

  @Test
  void aLaterEditionReplacesOneThatWaits() {
    Instant later = world.clock.instant().plus(Duration.ofDays(3));
    world.published(PLATFORM, "# Next\n\n**1** Nobody.\n[no] act=post\n", Optional.of(later));
    world.published(PLATFORM, SMALL);
    world.clock.pass(Duration.ofDays(4));
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("yes 1");
    world.force.refresh();
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("yes 1");
  }

  @Test
  void aWithdrawnCharterHoldsNoMoreAndStaysToBeRead() {
    world.published(PLATFORM, SMALL);
    assertThat(world.actions.withdraw().withdraw(PLATFORM, 7, INES)).isFalse();
    assertThat(world.actions.withdraw().withdraw(PLATFORM, 1, INES)).isTrue();
    assertThat(world.actions.withdraw().withdraw(PLATFORM, 2, INES)).isFalse();

    assertThat(answer(PLATFORM, "act=post")).isEqualTo("nothing");
    assertThat(world.charters.edition(PLATFORM, 1).orElseThrow().source()).isEqualTo(SMALL);
    assertThat(publish(world.charters.draft(PLATFORM).orElseThrow().revision(), ""))
        .isInstanceOf(PublishCharter.Published.class);
    assertThat(answer(PLATFORM, "act=post")).isEqualTo("yes 1");
  }

  @Test
  void anAcknowledgementIsKeptOnceWithItsEvidence() {
    Edition edition = world.published(PLATFORM, SMALL);
    world.audit.entries.clear();
    AcknowledgeCharter acknowledge = world.actions.acknowledge();

    assertThat(world.acknowledged.by(AISSA.uid(), edition)).isFalse();
    assertThat(acknowledge.acknowledge(PLATFORM, 1, AISSA))
        .isEqualTo(AcknowledgeCharter.Outcome.KEPT);
    assertThat(acknowledge.acknowledge(PLATFORM, 1, AISSA))
        .isEqualTo(AcknowledgeCharter.Outcome.KEPT_BEFORE);
    assertThat(acknowledge.acknowledge(PLATFORM, 2, AISSA))
        .isEqualTo(AcknowledgeCharter.Outcome.ANOTHER);

    assertThat(world.acknowledged.by(AISSA.uid(), edition)).isTrue();
    assertThat(world.charters.of(AISSA.uid())).hasSize(1);
    assertThat(world.audit.entries)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.action()).isEqualTo("charters.acknowledged");
              assertThat(entry.details()).containsEntry("sha256", edition.sha256());
            });
  }

  @Test
  void aCommunityKeepsTheWordsThatItsCharterWasCheckedWith() {
    world.published(
        PLATFORM, "# P\n\n[attribute] act: word: post\n\n**1** Posts.\n[yes] act=post\n");
    world.published(FakeCommunities.CLUB, "# Club\n\n**C1** No sales.\n[no] act=post; kind=sale\n");
    world.published(PLATFORM, "# P\n\n[attribute] act: number\n\n**1** Posts.\n[yes] kind=text\n");
    assertThat(world.force.unreadable()).isEmpty();
    assertThat(answer(FakeCommunities.CLUB, "act=post; kind=sale")).isEqualTo("no C1");
  }

  @Test
  void fiveThousandClausesAreCheckedInBoundedTime() {
    StringBuilder text = new StringBuilder("# Long\n\n");
    for (int i = 1; i <= 5_000; i++) {
      text.append("**%1$d.1** Clause %1$d.\n[no] kind=k%1$d\n\n".formatted(i));
    }
    text.append("**9.9** The rest.\n[otherwise yes]\n");
    long start = System.nanoTime();
    Checked checked = world.actions.above().check(PLATFORM, text.toString());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(checked.barriers()).extracting(Finding::kind).containsOnly(Finding.Kind.LIMIT);
  }
}
