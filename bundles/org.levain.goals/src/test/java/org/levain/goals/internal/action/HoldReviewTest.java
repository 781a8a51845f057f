package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;

class HoldReviewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final World world = World.withPages();
  private final HoldReview hold = world.actions.holdReview();
  private final Community bids = created(Requests.bids());

  private Community created(CommunityRequest request) {
    CreateCommunity.Outcome outcome = world.create.create(request, MARTIN, "form");
    world.ledger.apply();
    return ((CreateCommunity.Created) outcome).community();
  }

  private static ReviewRequest review(int number, String followUp, String next) {
    return new ReviewRequest(number, "9", "on-the-way", followUp, "Three teams\n\nuse it.", next);
  }

  private Community now() {
    return world.communities.find(bids.id()).orElseThrow();
  }

  private Measure measure() {
    return world.reviews.measure(bids.id()).orElseThrow();
  }

  @Test
  void startsWithTheTemplatesMeasureAndItsDay() {
    assertThat(measure().what()).startsWith("New files that reuse");
    assertThat(measure().review()).isEqualTo(TODAY.plusWeeks(16));
    assertThat(world.reminders).containsExactly(bids.id() + " " + TODAY.plusWeeks(16));
  }

  @Test
  void keepsWhatWasFoundAndGoesOnUntilTheNextDay() {
    HoldReview.Outcome outcome = hold.hold(bids.id(), review(1, "go-on", "2026-06-30"), INES);
    Review review = ((HoldReview.Held) outcome).review();
    assertThat(review.value()).contains(new BigDecimal("9"));
    assertThat(review.note()).isEqualTo("Three teams\nuse it.");
    assertThat(review.goal()).isEqualTo(bids.purpose().goal());
    assertThat(review.due()).isEqualTo(TODAY.plusWeeks(16));
    assertThat(world.reviews.held(bids.id())).containsExactly(review);
    assertThat(measure().review()).isEqualTo("2026-06-30");
    assertThat(measure().moved()).isEqualTo(1);
    assertThat(world.reminders).last().isEqualTo(bids.id() + " 2026-06-30");
    assertThat(world.audit.entries).last().extracting(e -> e.action()).isEqualTo("goals.reviewed");
    assertThat(now().active()).isTrue();
  }

  @Test
  void holdsAFormThatIsSentTwiceOnce() {
    hold.hold(bids.id(), review(1, "go-on", "2026-06-30"), INES);
    assertThat(hold.hold(bids.id(), review(1, "close", ""), MARTIN))
        .isInstanceOf(HoldReview.HeldBefore.class);
    assertThat(world.reviews.held(bids.id())).hasSize(1);
    assertThat(now().active()).isTrue();
  }

  @Test
  void archivesWhatIsClosedAndDeletesNothing() {
    String before = page();
    hold.hold(bids.id(), review(1, "close", ""), INES);
    world.ledger.apply();
    assertThat(now().archived()).contains(World.NOON.instant());
    assertThat(page()).contains("Archived on 2 March 2026", "the next bid is better prepared");
    assertThat(world.pages.names()).hasSizeGreaterThan(3);
    assertThat(before).doesNotContain("Archived");
    assertThat(hold.hold(bids.id(), review(2, "go-on", "2026-06-30"), INES))
        .isInstanceOf(HoldReview.AtRest.class);
  }

  @Test
  void leavesALandingPageAloneThatSomebodyEdited() {
    world.pages.write("Bids", page() + "\nOurs.", "aissa");
    String edited = page();
    hold.hold(bids.id(), review(1, "close", ""), INES);
    world.ledger.apply();
    assertThat(page()).isEqualTo(edited);
    Optional<LandingPage.Offer> offer = world.actions.show().show(bids.id()).orElseThrow().offer();
    assertThat(offer).hasValueSatisfying(o -> assertThat(o.after()).contains("Archived on"));
    assertThat(offer).hasValueSatisfying(o -> assertThat(o.stillThere()).isTrue());
  }

  private String page() {
    return world.pages.find("Bids").orElseThrow().text();
  }

  @ParameterizedTest
  @CsvSource({
    "value, twelve, on-the-way, go-on, 2026-06-30",
    "verdict, 9, splendid, go-on, 2026-06-30",
    "followUp, 9, reached, '', 2026-06-30",
    "next, 9, reached, go-on, 2026-03-02",
    "next, 9, reached, change-goal, soon",
    "next, 9, reached, go-on, 2031-01-01"
  })
  void namesTheFieldAtFaultAndKeepsNothing(
      String field, String value, String verdict, String followUp, String next) {
    ReviewRequest asked = new ReviewRequest(1, value, verdict, followUp, "", next);
    HoldReview.Outcome outcome = hold.hold(bids.id(), asked, INES);
    List<Fault> faults = ((HoldReview.Faulty) outcome).faults();
    assertThat(faults).extracting(Fault::field).containsExactly(field);
    assertThat(world.reviews.held(bids.id())).isEmpty();
  }

  @Test
  void tellsOfACommunityThatIsNotThere() {
    assertThat(hold.hold("nowhere", review(1, "go-on", ""), INES))
        .isInstanceOf(HoldReview.NoCommunity.class);
  }

  @Test
  void beginsAnewWhenSomethingElseIsCounted() {
    ChangeMeasure change = world.actions.changeMeasure();
    MeasureRequest typed = new MeasureRequest("Bids won", "bids", "2", "12", "31/05/2026");
    Measure changed = ((ChangeMeasure.Changed) change.change(bids.id(), typed, INES)).measure();
    assertThat(changed.since()).isEqualTo(TODAY);
    assertThat(changed.review()).isEqualTo("2026-05-31");
    assertThat(changed.moved()).isEqualTo(1);
    assertThat(measure()).isEqualTo(changed);
  }

  @Test
  void refusesAMeasureOfNothing() {
    MeasureRequest typed = new MeasureRequest(" ", "", "2", "2,0", "30/02/2026");
    ChangeMeasure.Outcome outcome = world.actions.changeMeasure().change(bids.id(), typed, INES);
    assertThat(((ChangeMeasure.Faulty) outcome).faults())
        .extracting(Fault::field)
        .containsExactlyInAnyOrder("measure.what", "measure.target", "measure.review");
  }
}
