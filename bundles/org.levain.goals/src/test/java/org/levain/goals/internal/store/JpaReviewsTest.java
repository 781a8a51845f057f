package org.levain.goals.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.action.Reviews.Kept;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.Animator;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.Community.Places;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.FollowUp;
import org.levain.goals.internal.domain.GoalOverride;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.goals.internal.domain.ReviewVerdict;
import org.levain.goals.templates.words.Language;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;

class JpaReviewsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private GoalsUnit unit;
  private Communities communities;
  private Reviews reviews;

  @BeforeEach
  void open(Persistence persistence) {
    unit = new GoalsUnit(persistence);
    communities = new JpaCommunities(unit);
    reviews = new JpaReviews(unit);
  }

  @AfterEach
  void close() {
    unit.close();
  }

  private static Measure measure(String baseline) {
    return new Measure(
        "Dossiers qui reprennent un cas",
        "dossiers",
        Optional.of(new BigDecimal(baseline)),
        Optional.empty(),
        DAY,
        LocalDate.of(2026, 3, 2),
        0);
  }

  private static Review review(int number, String value) {
    return new Review(
        number,
        NOW,
        DAY,
        Optional.of(new BigDecimal(value)),
        ReviewVerdict.ON_THE_WAY,
        FollowUp.GO_ON,
        "Trois équipes s’y sont mises.",
        "Un objectif.",
        "u-1");
  }

  private void keep(String community, Measure measure) {
    communities.change(
        tx -> {
          reviews.keep(tx.tx(), community, measure);
          return true;
        });
  }

  private boolean add(String community, Review review) {
    return communities.change(tx -> reviews.add(tx.tx(), community, review));
  }

  @DatabaseTest
  void keepsAMeasureAndReplacesIt() {
    assertThat(reviews.measure("1")).isEmpty();
    keep("1", measure("2.5"));
    assertThat(reviews.measure("1")).contains(measure("2.5"));
    Measure later = measure("-100").reviewedOn(DAY.plusDays(7));
    keep("1", later);
    assertThat(reviews.measure("1")).contains(later);
    assertThat(reviews.measure("2")).isEmpty();
  }

  @DatabaseTest
  void keepsReviewsNewestFirstAndEachNumberOnce() {
    assertThat(add("1", review(1, "4"))).isTrue();
    assertThat(add("1", review(2, "7.25"))).isTrue();
    assertThat(add("1", review(2, "9"))).isFalse();
    assertThat(reviews.held("1")).isEqualTo(List.of(review(2, "7.25"), review(1, "4")));
    assertThat(reviews.held("2")).isEmpty();
  }

  @DatabaseTest
  void findsWhatAMemberKeepsAndWhatRests() {
    Optional<Instant> since = Optional.of(NOW);
    add(community("1", "Zèbre", "u-1", "u-2"));
    add(community("2", "Bids", "u-3", "u-1"));
    add(community("3", "Other", "u-3", "u-3"));
    keep("2", measure("2"));
    communities.change(
        tx -> {
          tx.keep(tx.find("1").orElseThrow().archived(since));
          return true;
        });
    List<Kept> kept = reviews.keptBy("u-1");
    assertThat(kept).extracting(k -> k.community().name()).containsExactly("Bids", "Zèbre");
    assertThat(kept.get(0).measure()).contains(measure("2"));
    assertThat(kept.get(0).community().active()).isTrue();
    assertThat(kept.get(1).measure()).isEmpty();
    assertThat(kept.get(1).community().archived()).isEqualTo(since);
  }

  private void add(Community community) {
    communities.change(
        tx -> {
          tx.add(community, List.of(), "form-" + community.id());
          return true;
        });
  }

  private static Community community(String id, String name, String animator, String creator) {
    return new Community(
        id,
        name,
        Language.FR,
        new Purpose("Un objectif.", "Un bénéfice.", ""),
        new MadeFrom("help-desk", 3),
        new Animator(animator, animator),
        new Places("", "", ""),
        creator,
        NOW,
        Optional.empty(),
        1);
  }

  @DatabaseTest
  void listsOverriddenGoalsNewestFirstAPageAtATime() {
    JpaOverrides overrides = new JpaOverrides(unit);
    for (int i = 1; i <= 3; i++) {
      Community c = community(String.valueOf(i), "Community " + i, "u-1", "u-2");
      add(c);
      Instant when = NOW.plusSeconds(i);
      communities.change(
          tx -> {
            overrides.keep(tx.tx(), c, new GoalOverride.Why("too_broad", "Because."), "u-1", when);
            return true;
          });
    }
    List<GoalOverride> first = overrides.newest("", 2);
    assertThat(first).extracting(GoalOverride::community).containsExactly("3", "2");
    assertThat(overrides.newest(Overrides.key(first.get(1)), 2))
        .extracting(GoalOverride::community)
        .containsExactly("1");
  }
}
