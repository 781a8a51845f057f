package org.levain.badges.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.audit.AuditEntry;
import org.levain.badges.artwork.Standing;
import org.levain.badges.internal.World;
import org.levain.badges.internal.action.AwardBadge.Awarded;
import org.levain.badges.internal.action.AwardBadge.AwardedBefore;
import org.levain.badges.internal.action.AwardBadge.Faulty;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over.How;
import org.levain.badges.internal.domain.Shows;
import org.levain.badges.internal.open.ShownBadges;

/** A badge from the hand that gives it to its end. */
class AwardingTest {

  private static final String DAY = "2026-03-02";

  private final World world = new World();

  private AwardBadge.Outcome award(AwardRequest request) {
    return world.actions(DAY).award().award("coach", request, Optional.of(INES));
  }

  private static AwardRequest request(String key) {
    return new AwardRequest("aissa", "Helps.", "", "", "", key);
  }

  @Test
  void staysBetweenTheTwoUntilTheHolderAgrees() {
    Award given = world.given("coach", AISSA, DAY);

    assertThat(world.shown.open(given.publicId())).isEmpty();
    assertThat(world.shown.onWiki(AISSA.uid())).isEmpty();
    assertThat(world.awards.list("", true, "", 10)).isEmpty();
    assertThat(world.awards.of(AISSA.uid())).containsExactly(given);
    assertThat(world.outbox.sent).containsOnlyKeys("badges.offered/" + given.id());
    assertThat(world.outbox.sent.values().iterator().next().text())
        .contains("« Coach »".replace(' ', '\u00a0'), "“Coach”", "/levain/badges/mine");
  }

  @Test
  void showsWhereTheHolderSaysAndNoLongerThanThat() {
    Award award = world.accepted("coach", AISSA, DAY);
    assertThat(world.shown.open(award.publicId())).contains(award);
    assertThat(world.shown.onWiki(AISSA.uid())).containsExactly(award);

    Award hidden = world.actions(DAY).show().show(award.id(), Shows.NOWHERE, AISSA).orElseThrow();

    assertThat(world.shown.open(award.publicId())).isEmpty();
    assertThat(world.shown.onWiki(AISSA.uid())).isEmpty();
    assertThat(world.awards.find(award.id())).contains(hidden);
  }

  @Test
  void staysHiddenWhateverOrderTheNewsComeIn() {
    Award award = world.accepted("coach", AISSA, DAY);
    world.actions(DAY).show().show(award.id(), Shows.NOWHERE, AISSA);

    world.shown.changed(award);

    assertThat(world.shown.open(award.publicId())).isEmpty();
    assertThat(world.shown.onWiki(AISSA.uid())).isEmpty();
  }

  @Test
  void nobodyElseCanAgreeOrStepDown() {
    Award given = world.given("coach", AISSA, DAY);

    assertThat(world.actions(DAY).show().show(given.id(), World.EVERYWHERE, INES)).isEmpty();
    assertThat(world.actions(DAY).end().layDown(given.id(), INES))
        .isInstanceOf(EndAward.NoAward.class);
    assertThat(world.awards.find(given.id())).contains(given);
  }

  @Test
  void twoWhoGiveAtTheSameMomentGiveOne() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService hands = Executors.newFixedThreadPool(2);
    try {
      Callable<AwardBadge.Outcome> give =
          () -> {
            together.await();
            return award(request(""));
          };
      List<Future<AwardBadge.Outcome>> both = hands.invokeAll(List.of(give, give));
      Award there = world.awards.of(AISSA.uid()).get(0);
      assertThat(world.awards.of(AISSA.uid())).hasSize(1);
      assertThat(List.of(both.get(0).get(), both.get(1).get()))
          .containsExactlyInAnyOrder(new Awarded(there), new AwardedBefore(there));
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void theSameRequestSentTwiceGivesOne() {
    Award first = ((Awarded) award(request("key-1"))).award();
    world.actions(DAY).end().end(first.id(), How.ENDED, "", Optional.of(INES));

    assertThat(((AwardedBefore) award(request("key-1"))).award().id()).isEqualTo(first.id());
    assertThat(award(request("key-2"))).isInstanceOf(Awarded.class);
  }

  @Test
  void endsByItselfAndCanBeGivenAgain() {
    Award award = world.accepted("coach", AISSA, "2025-03-02");
    assertThat(award.standing(LocalDate.parse("2026-03-01"))).isEqualTo(Standing.VALID);
    assertThat(award.standing(LocalDate.parse(DAY))).isEqualTo(Standing.ENDED);
    assertThat(award.band(LocalDate.parse("2025-12-31"))).isEqualTo("2025");
    assertThat(award.band(LocalDate.parse(DAY))).isEqualTo("2025–26");

    assertThat(award(request(""))).isInstanceOf(Awarded.class);
    assertThat(world.awards.of(AISSA.uid())).hasSize(2);
  }

  @Test
  void tellsAnEndFromAWithdrawal() {
    Award award = world.accepted("coach", AISSA, DAY);
    EndAward end = world.actions("2026-05-01").end();
    LocalDate later = LocalDate.parse("2026-05-01");

    assertThat(end.layDown(award.id(), AISSA)).isInstanceOf(EndAward.Ended.class);
    assertThat(world.shown.open(award.publicId()).orElseThrow().standing(later))
        .isEqualTo(Standing.ENDED);
    assertThat(end.layDown(award.id(), AISSA)).isInstanceOf(EndAward.OverBefore.class);
    assertThat(end.end(award.id(), How.REVOKED, " ", Optional.of(INES)))
        .isInstanceOf(EndAward.Faulty.class);
    assertThat(end.end(award.id(), How.REVOKED, "An error.", Optional.empty()))
        .isInstanceOf(EndAward.Ended.class);
    assertThat(world.shown.open(award.publicId()).orElseThrow().standing(later))
        .isEqualTo(Standing.REVOKED);
    assertThat(world.outbox.sent).containsKey("badges.revoked/" + award.id());
    assertThat(world.audit.entries)
        .extracting(AuditEntry::action)
        .containsExactly(
            "badges.awarded", "badges.accepted", "badges.stepped-down", "badges.revoked");
  }

  @Test
  void whoDeclinesIsNotShownAndMayBeAskedAgain() {
    Award given = world.given("coach", AISSA, DAY);
    EndAward.Outcome outcome = world.actions(DAY).end().layDown(given.id(), AISSA);

    assertThat(((EndAward.Ended) outcome).award().over().orElseThrow().how())
        .isEqualTo(How.DECLINED);
    assertThat(world.actions(DAY).show().show(given.id(), World.EVERYWHERE, AISSA)).isEmpty();
    assertThat(award(request(""))).isInstanceOf(Awarded.class);
  }

  @ParameterizedTest
  @CsvSource({
    "aissa, Helps., javascript:alert(1), , , evidence",
    "aissa, Helps., 'https://u:p@example.org/', , , evidence",
    "aissa, Helps., /relative, , , evidence",
    "nobody, Helps., , , , member",
    "aissa, ' ', , , , reason",
    "aissa, Helps., , , 2026-03-01, ends",
    "aissa, Helps., , , 2099-01-01, ends",
    "aissa, Helps., , 2026-03-03, , begins",
    "aissa, Helps., , , soon, ends",
  })
  void refusesWithTheFieldAtFault(
      String member, String reason, String evidence, String begins, String ends, String field) {
    AwardRequest request =
        new AwardRequest(member, reason, text(evidence), text(begins), text(ends), "");

    assertThat(((Faulty) award(request)).faults()).extracting(Fault::field).contains(field);
    assertThat(world.awards.list("", false, "", 10)).isEmpty();
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  @Test
  void refusesWhatIsTooLongAndWhoHasLeft() {
    world.members.leave(AISSA);
    AwardRequest request = new AwardRequest("aissa", "x".repeat(501), "", "", "", "k".repeat(101));

    assertThat(((Faulty) award(request)).faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("member", "reason", "key");
  }

  @Test
  void aRetiredBadgeIsGivenNoMoreAndKept() {
    Award award = world.accepted("coach", AISSA, DAY);
    assertThat(world.actions(DAY).draw().retire("coach", INES)).isTrue();

    assertThat(((Faulty) award(request(""))).faults())
        .extracting(Fault::field)
        .containsExactly("badge");
    assertThat(world.shown.open(award.publicId())).contains(award);
    assertThat(world.actions(DAY).draw().retire("nothing", INES)).isFalse();
  }

  @Test
  void whatIsShownIsReadAgainAfterARestart() {
    Award award = world.accepted("coach", AISSA, DAY);

    assertThat(new ShownBadges(world.awards).open(award.publicId())).contains(award);
  }
}
