package org.levain.goals.internal.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.goals.internal.fake.FakeMembers.INES;
import static org.levain.goals.internal.fake.FakeMembers.MARTIN;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.action.CreateCommunity;
import org.levain.goals.internal.action.ReviewRequest;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.fake.Requests;
import org.levain.goals.internal.fake.World;
import org.levain.goals.templates.words.Language;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.Jobs;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.PublicUrl;
import org.levain.words.Sentence;

class RemindOfReviewTest {

  private final World world = World.withPages();
  private final Outbox outbox = new Outbox();
  private final PublicUrl publicUrl =
      () -> Optional.of(URI.create("https://pontarel.example/wiki"));
  private final RemindOfReview remind =
      new RemindOfReview(
          world.communities, world.reviews, world.languages, world.members, outbox, publicUrl);
  private final Waiting jobs = new Waiting();
  private final JobReminders reminders = new JobReminders(jobs, world.messages, World.NOON);
  private final Community bids =
      ((CreateCommunity.Created) world.create.create(Requests.bids(), MARTIN, "form")).community();

  private Measure measure() {
    return world.reviews.measure(bids.id()).orElseThrow();
  }

  private void plan() {
    world.communities.change(
        tx -> {
          reminders.plan(tx.tx(), bids, measure());
          return true;
        });
  }

  private void run(JobRequest job) {
    assertThat(remind.step(new JobHandler.Run("id", job.key(), job.state(), 1)))
        .isInstanceOf(JobHandler.Done.class);
  }

  @Test
  void plansAWeekBeforeAndOnTheDay() {
    plan();
    assertThat(jobs.requests)
        .extracting(JobRequest::notBefore)
        .containsExactly(
            Instant.parse("2026-06-15T07:00:00Z"), Instant.parse("2026-06-22T07:00:00Z"));
    assertThat(jobs.requests).extracting(JobRequest::kind).containsOnly("goals.remind");
    assertThat(jobs.requests).extracting(JobRequest::key).doesNotHaveDuplicates();
  }

  @Test
  void plansNothingForAMomentThatIsOver() {
    move(LocalDate.of(2026, 3, 5));
    plan();
    assertThat(jobs.requests)
        .extracting(JobRequest::notBefore)
        .containsExactly(Instant.parse("2026-03-05T07:00:00Z"));
  }

  private void move(LocalDate day) {
    Measure moved = measure().reviewedOn(day);
    world.communities.change(
        tx -> {
          world.reviews.keep(tx.tx(), bids.id(), moved);
          return true;
        });
  }

  @Test
  void mailsTheAnimatorInTheirLanguageWithGoalAndLink() {
    plan();
    run(jobs.requests.get(0));
    Mail mail = outbox.sent.values().iterator().next();
    assertThat(mail.to()).isEqualTo(INES.mail().orElseThrow());
    assertThat(mail.subject()).isEqualTo("“Bids”: review on 22 June 2026");
    assertThat(mail.text())
        .contains("In a week", bids.purpose().goal(), measure().what())
        .contains("https://pontarel.example/wiki/levain/goals/communities/" + bids.id());
    world.languages.saw(INES, Language.FR);
    run(jobs.requests.get(1));
    assertThat(outbox.sent.values()).last().extracting(Mail::language).hasToString("fr");
    assertThat(outbox.sent.values())
        .last()
        .extracting(Mail::text)
        .asString()
        .contains("Aujourd’hui");
  }

  @Test
  void bringsAnEntryThatACalendarMovesWhenTheDayMoves() {
    plan();
    run(jobs.requests.get(0));
    move(LocalDate.of(2026, 9, 1));
    jobs.requests.clear();
    plan();
    run(jobs.requests.get(0));
    List<VEvent> events = outbox.sent.values().stream().map(RemindOfReviewTest::event).toList();
    assertThat(events).hasSize(2);
    assertThat(events)
        .extracting(e -> e.getUid().getValue())
        .containsOnly(bids.id() + "@review.levain");
    assertThat(events).extracting(e -> e.getSequence().getValue()).containsExactly(0, 1);
    assertThat(events.get(1).getSummary().getValue()).isEqualTo("Review of “Bids”");
    assertThat(events.get(1).getUrl().getValue()).endsWith(bids.id() + "/review");
  }

  @Test
  void namesTheDayAsADayWhateverTheZone() {
    plan();
    run(jobs.requests.get(0));
    String file = outbox.sent.values().iterator().next().attachment().orElseThrow().text();
    assertThat(file)
        .contains("DTSTART;VALUE=DATE:20260622", "DTEND;VALUE=DATE:20260623", "METHOD:PUBLISH");
  }

  private static VEvent event(Mail mail) {
    ICalendar calendar = Biweekly.parse(mail.attachment().orElseThrow().text()).first();
    assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    return calendar.getEvents().get(0);
  }

  @Test
  void sendsOneMailHoweverOftenTheJobStartsAgain() {
    plan();
    run(jobs.requests.get(0));
    run(jobs.requests.get(0));
    assertThat(outbox.sent).hasSize(1);
  }

  @Test
  void passesOverADayThatHasMoved() {
    plan();
    move(LocalDate.of(2026, 9, 1));
    jobs.requests.forEach(this::run);
    assertThat(outbox.sent).isEmpty();
  }

  @Test
  void mailsNobodyAboutACommunityThatRests() {
    plan();
    world
        .actions
        .holdReview()
        .hold(bids.id(), new ReviewRequest(1, "", "obsolete", "close", "", ""), INES);
    jobs.requests.forEach(this::run);
    assertThat(outbox.sent).isEmpty();
  }

  @Test
  void mailsTheCreatorWhenTheAnimatorHasLeft() {
    plan();
    world.members.leave(INES);
    run(jobs.requests.get(0));
    assertThat(outbox.sent.values())
        .extracting(Mail::to)
        .containsExactlyElementsOf(MARTIN.mail().stream().toList());
  }

  @Test
  void saysInWordsWhereToGoWithoutAPublicAddress() {
    RemindOfReview inWords =
        new RemindOfReview(
            world.communities,
            world.reviews,
            world.languages,
            world.members,
            outbox,
            Optional::empty);
    plan();
    JobRequest job = jobs.requests.get(0);
    inWords.step(new JobHandler.Run("id", job.key(), job.state(), 1));
    assertThat(outbox.sent.values())
        .singleElement()
        .satisfies(
            mail -> assertThat(mail.text()).contains("My communities").doesNotContain("://"));
  }

  /** Keeps the first mail of each key, as the outbox does. */
  private static final class Outbox implements MailOutbox {

    private final Map<String, Mail> sent = new LinkedHashMap<>();

    @Override
    public void send(EntityManager tx, String key, Mail mail) {
      sent.putIfAbsent(key, mail);
    }

    @Override
    public Optional<Sentence> trouble() {
      return Optional.empty();
    }

    @Override
    public Optional<Sentence> test(Mail mail) {
      return Optional.empty();
    }
  }

  /** Remembers what was asked for. */
  private static final class Waiting implements Jobs {

    private final List<JobRequest> requests = new ArrayList<>();

    @Override
    public String submit(EntityManager tx, JobRequest request) {
      requests.add(request);
      return "job-" + requests.size();
    }

    @Override
    public Optional<JobStatus> find(String id) {
      return Optional.empty();
    }

    @Override
    public List<JobStatus> recent(String before, int limit) {
      return List.of();
    }

    @Override
    public void pause(String id) {}

    @Override
    public void resume(String id) {}

    @Override
    public void stop(String id) {}

    @Override
    public Backlog backlog() {
      return new Backlog(0, 0);
    }
  }
}
