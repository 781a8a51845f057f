package org.levain.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.jobs.internal.Eventually.until;

import jakarta.persistence.PersistenceConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.jobs.JobHandler.Done;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs.Backlog;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;

/** Jobs whose day has not come. */
class PlannedJobsTest {

  private final HandlersByKind handlers = new HandlersByKind();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private DurableJobs jobs;
  private Unit unit;

  @BeforeEach
  void start(TestDatabase test) {
    JobsDatabase database = new JobsDatabase(test.persistence(), test.dataSource());
    jobs = new DurableJobs(database, handlers, tries -> Duration.ofMillis(50));
    unit =
        test.persistence()
            .open(PlannedJobsTest.class, new PersistenceConfiguration("org.levain.sample"));
    handlers.put(
        "remind",
        run -> {
          log.add(run.key());
          return new Done("reminded");
        });
  }

  @AfterEach
  void stop() {
    jobs.close();
  }

  @DatabaseTest
  void saysWhichDayAJobWaitsFor() {
    Instant day = Instant.now().plus(Duration.ofDays(90)).truncatedTo(ChronoUnit.SECONDS);
    String id = submit("later", day);
    assertThat(find(id).state()).isEqualTo(State.SCHEDULED);
    assertThat(find(id).planned()).contains(day);
    assertThat(find(id).ended()).isFalse();
    assertThat(jobs.recent("", 10)).extracting(JobStatus::state).containsExactly(State.SCHEDULED);
  }

  @DatabaseTest
  void countsAJobThatIsPlannedAsNoneThatWaits() {
    String unused = submit("later", Instant.now().plus(Duration.ofDays(90)));
    assertThat(jobs.backlog()).isEqualTo(new Backlog(0, 0));
    handlers.remove("remind");
    String alsoUnused = submit("now", Instant.now());
    assertThat(jobs.backlog()).isEqualTo(new Backlog(1, 0));
  }

  @DatabaseTest
  void saysNoDayOfAJobThatMayBegin() {
    handlers.remove("remind");
    String id = submit("now", Instant.now());
    assertThat(find(id).state()).isEqualTo(State.WAITING);
    assertThat(find(id).planned()).isEmpty();
  }

  @DatabaseTest
  void isStillPlannedAfterAPause() {
    Instant day = Instant.now().plus(Duration.ofDays(90)).truncatedTo(ChronoUnit.SECONDS);
    String id = submit("later", day);
    jobs.pause(id);
    assertThat(find(id).state()).isEqualTo(State.PAUSED);
    jobs.resume(id);
    assertThat(find(id).planned()).contains(day);
    String now = submit("now", Instant.now());
    until(() -> find(now).state() == State.DONE);
    assertThat(log).containsExactly("now");
  }

  private String submit(String key, Instant day) {
    JobRequest request = new JobRequest("remind", key, "Remind", "", 0, Optional.empty(), day);
    return unit.write(tx -> jobs.submit(tx, request));
  }

  private JobStatus find(String id) {
    return jobs.find(id).orElseThrow();
  }
}
