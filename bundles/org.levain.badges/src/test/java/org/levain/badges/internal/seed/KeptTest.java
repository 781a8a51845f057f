package org.levain.badges.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.badges.internal.World;
import org.levain.badges.internal.domain.Award;
import org.levain.host.Actor;
import org.levain.host.HostRefusal;
import org.levain.ledger.Keeper;
import org.levain.ledger.Keeper.Stands;

/** What a plan asks for: put there once, taken back as long as nobody has said yes. */
class KeptTest {

  private static final String DAY = "2026-03-02";
  private static final Optional<String> BY = Optional.of("ines");
  private static final Actor INES_ACTS = Actor.inTheNameOf("seeding", "ines");
  private static final String WATCH = "Night watch";

  private static final String BADGE =
      """
      name_en: Night watch
      name_fr: Veille de nuit
      about_en: Answers at night.
      about_fr: Répond la nuit.
      shape: shield
      letters: NW
      colour: #0D5563""";

  private static final String AWARD =
      """
      badge: coach
      member: aissa
      reason: Helps: every week.
      evidence: https://example.org/bids
      ends: 2026-12-31""";

  private final World world = new World();
  private final Keeper badges = new KeptBadges(world.kinds, world.actions(DAY));
  private final Keeper awards =
      new KeptAwards(world.kinds, world.awards, world.members, world.actions(DAY), World.on(DAY));

  private Award given() {
    return world.awards.of(AISSA.uid()).get(0);
  }

  @Test
  void anAwardIsAnOfferThatIsThereOnce() {
    assertThat(awards.look("a", AWARD, BY)).isEqualTo(Stands.ABSENT);
    assertThat(awards.refusal("a", AWARD, BY)).isEmpty();
    awards.put("a", AWARD, INES_ACTS);
    awards.put("a", AWARD, INES_ACTS);

    assertThat(world.awards.of(AISSA.uid())).hasSize(1);
    assertThat(given().consent()).isEmpty();
    assertThat(given().given().reason()).isEqualTo("Helps: every week.");
    assertThat(given().given().byUid()).isEqualTo(INES.uid());
    assertThat(awards.look("a", AWARD, BY)).isEqualTo(Stands.SAME);
    assertThat(awards.look("a", AWARD.replace("Helps", "Leads"), BY)).isEqualTo(Stands.OTHER);
    assertThat(world.outbox.sent).hasSize(1);
  }

  @Test
  void anOfferIsTakenBackWithoutATraceForItsHolder() {
    awards.put("a", AWARD, INES_ACTS);

    assertThat(awards.take("a", AWARD, BY)).isEmpty();
    assertThat(awards.take("a", AWARD, BY)).isEmpty();
    assertThat(world.awards.of(AISSA.uid())).isEmpty();
    assertThat(awards.look("a", AWARD, BY)).isEqualTo(Stands.ABSENT);
  }

  @Test
  void whatWasAcceptedStaysAndWhatWasDeclinedIsNotGivenAgain() {
    awards.put("a", AWARD, INES_ACTS);
    world.actions(DAY).show().show(given().id(), World.EVERYWHERE, AISSA);
    assertThat(awards.take("a", AWARD, BY).orElseThrow().in(Locale.FRENCH)).contains("accepté");

    world.actions(DAY).end().layDown(given().id(), AISSA);
    assertThat(awards.look("a", AWARD, BY)).isEqualTo(Stands.CHANGED);
    assertThat(awards.take("a", AWARD, BY)).isEmpty();
    assertThat(world.awards.of(AISSA.uid())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "badge: coach, badge: nothing, nothing",
    "member: aissa, member: nobody, nobody",
    "https:, javascript:, evidence",
    "ends: 2026, ends: 2020, ends",
  })
  void refusesInWordsWhatCannotBe(String right, String wrong, String named) {
    String text = AWARD.replace(right, wrong);

    assertThat(awards.refusal("a", text, BY).orElseThrow().in(Locale.ENGLISH)).contains(named);
    assertThatThrownBy(() -> awards.put("a", text, INES_ACTS)).isInstanceOf(HostRefusal.class);
    assertThat(world.awards.list("", false, "", 1)).isEmpty();
  }

  @Test
  void aBadgeIsDrawnOnceAndGivenByTheSamePlan() {
    String award = AWARD.replace("coach", WATCH) + "\nof_plan: yes";
    assertThat(awards.refusal("a", award, BY)).isEmpty();
    assertThat(badges.look(WATCH, BADGE, Optional.empty())).isEqualTo(Stands.ABSENT);
    badges.put(WATCH, BADGE, Actor.system("seeding"));
    badges.put(WATCH, BADGE, Actor.system("seeding"));
    awards.put("a", award, INES_ACTS);

    assertThat(world.kinds.all().stream().filter(k -> !k.role())).hasSize(1);
    assertThat(badges.look(WATCH, BADGE, Optional.empty())).isEqualTo(Stands.SAME);
    assertThat(badges.look(WATCH, BADGE.replace("shield", "leaf"), Optional.empty()))
        .isEqualTo(Stands.OTHER);
    assertThat(badges.take(WATCH, BADGE, Optional.empty())).isPresent();

    assertThat(awards.take("a", award, BY)).isEmpty();
    assertThat(badges.take(WATCH, BADGE, Optional.empty())).isEmpty();
    assertThat(world.kinds.all()).allMatch(k -> k.role());
    assertThat(List.of(badges.kind(), awards.kind())).containsExactly("badge", "award");
  }

  @Test
  void aBadgeThatCannotBeDrawnIsRefused() {
    String pale = BADGE.replace("#0D5563", "#ffffff");

    assertThat(badges.refusal(WATCH, pale, Optional.empty()).orElseThrow().in(Locale.ENGLISH))
        .contains("fill");
    assertThatThrownBy(() -> badges.put(WATCH, pale, Actor.system("seeding")))
        .isInstanceOf(HostRefusal.class);
  }
}
