package org.levain.badges.internal.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.AISSA;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.audit.AuditEntry;
import org.levain.badges.internal.World;
import org.levain.badges.internal.action.AwardBadge;
import org.levain.badges.internal.action.AwardRequest;
import org.levain.badges.internal.action.News.What;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Over;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.mail.Mail;

/** A term that ends: two reminders, and the day after. */
class EndOfTermTest {

  private static final String DAY = "2026-03-02";
  private static final LocalDate LAST = LocalDate.parse("2027-03-01");

  private final World world = new World();
  private final EndOfTerm term =
      new EndOfTerm(
          world.kinds,
          world.awards,
          world.members,
          world.letters(),
          world.audit,
          world.shown,
          world::tell);

  private void run(JobRequest job) {
    assertThat(term.step(new JobHandler.Run("id", job.key(), job.state(), 1)))
        .isEqualTo(new JobHandler.Done(""));
  }

  private void runAllTwice() {
    List.copyOf(world.jobs.requests).forEach(this::run);
    List.copyOf(world.jobs.requests).forEach(this::run);
  }

  private Award kept(Award award) {
    return world.awards.find(award.id()).orElseThrow();
  }

  @Test
  void plansAMonthAndAWeekBeforeAndTheDayAfter() {
    world.given("coach", AISSA, DAY);
    ZoneId zone = ZoneId.systemDefault();
    LocalTime morning = LocalTime.of(7, 0);

    assertThat(world.jobs.requests)
        .extracting(JobRequest::notBefore)
        .containsExactly(
            LAST.minusDays(30).atTime(morning).atZone(zone).toInstant(),
            LAST.minusDays(7).atTime(morning).atZone(zone).toInstant(),
            LAST.plusDays(1).atStartOfDay(zone).toInstant());
    assertThat(world.jobs.requests).extracting(JobRequest::key).doesNotHaveDuplicates();
  }

  @Test
  void plansNothingForWhatHasNoEndOrForAMomentThatIsPast() {
    AwardRequest open = new AwardRequest("aissa", "Helps.", "", "", "", "");
    AwardRequest brief = new AwardRequest("aissa", "Helps.", "", "", "2026-03-05", "");

    assertThat(world.actions(DAY).award().award("coach", open, Optional.of(INES)))
        .isInstanceOf(AwardBadge.Awarded.class);
    assertThat(world.jobs.requests).isEmpty();
    assertThat(world.actions(DAY).award().award("sponsor", brief, Optional.of(INES)))
        .isInstanceOf(AwardBadge.Awarded.class);
    assertThat(world.jobs.requests)
        .singleElement()
        .satisfies(job -> assertThat(job.key()).endsWith("/2026-03-05/over"));
  }

  @Test
  void remindsHolderAndGiverInTheirLanguageOnceEach() {
    world.languages.saw(AISSA, Locale.FRANCE);
    world.languages.saw(INES, Locale.UK);
    Award award = world.accepted("coach", AISSA, DAY);
    world.outbox.sent.clear();
    run(world.jobs.requests.get(0));
    run(world.jobs.requests.get(0));

    assertThat(world.outbox.sent).hasSize(2);
    Mail holder = world.outbox.sent.get("badges.ending/" + award.id() + "/month");
    assertThat(holder.to()).isEqualTo("aissa@example.org");
    assertThat(holder.language()).isEqualTo(Locale.FRENCH);
    assertThat(holder.text()).contains("jusqu’au 1er mars 2027").doesNotContain("holds until");
    Mail giver = world.outbox.sent.get("badges.ending.given/" + award.id() + "/month");
    assertThat(giver.to()).isEqualTo("ines@example.org");
    assertThat(giver.subject()).isEqualTo("A badge ends soon: Coach, Aïssa D.");
    assertThat(giver.text())
        .contains("gave to Aïssa D. holds until 1 March 2027", "/levain/badges/kinds/coach/give")
        .doesNotContain("valable");

    run(world.jobs.requests.get(1));
    assertThat(world.outbox.sent).hasSize(4);
  }

  @Test
  void writesTheEndDownOnceAndTellsIt() {
    Award award = world.accepted("coach", AISSA, DAY);
    world.outbox.sent.clear();
    runAllTwice();

    Over over = kept(award).over().orElseThrow();
    assertThat(over.how()).isEqualTo(Over.How.ENDED);
    assertThat(kept(award).lastDay(LAST.plusDays(1))).contains(LAST);
    assertThat(world.shown.open(award.publicId())).contains(kept(award));
    assertThat(world.told).containsExactly(What.AWARDED, What.SHOWN, What.EXPIRED);
    assertThat(world.audit.entries)
        .extracting(AuditEntry::action)
        .containsExactly("badges.awarded", "badges.accepted", "badges.expired");
    assertThat(world.outbox.sent).containsKey("badges.ended/" + award.id()).hasSize(5);
  }

  @Test
  void passesOverWhatWasNotAcceptedAndWhatEndedBefore() {
    Award offered = world.given("coach", AISSA, DAY);
    Award left = world.accepted("sponsor", AISSA, DAY);
    world.actions(DAY).end().layDown(left.id(), AISSA);
    world.outbox.sent.clear();
    runAllTwice();

    assertThat(world.outbox.sent).isEmpty();
    assertThat(kept(offered).over()).isPresent();
    assertThat(kept(left).over().orElseThrow().how()).isEqualTo(Over.How.STEPPED_DOWN);
  }

  @Test
  void remindsNobodyWhoHasLeft() {
    Award award = world.accepted("coach", AISSA, DAY);
    world.members.leave(AISSA);
    world.outbox.sent.clear();
    runAllTwice();

    assertThat(world.outbox.sent).isEmpty();
    assertThat(kept(award).over()).isPresent();
  }
}
