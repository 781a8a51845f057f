package org.levain.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.jobs.internal.Eventually.until;

import jakarta.persistence.PersistenceConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.jobs.JobHandler.Done;
import org.levain.jobs.JobHandler.GiveUp;
import org.levain.jobs.JobHandler.GoOn;
import org.levain.jobs.JobHandler.Run;
import org.levain.jobs.JobRequest;
import org.levain.jobs.JobStatus;
import org.levain.jobs.JobStatus.State;
import org.levain.jobs.Jobs.Backlog;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;

class DurableJobsTest {

  private final HandlersByKind handlers = new HandlersByKind();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private JobsDatabase database;
  private DurableJobs jobs;
  private Unit unit;

  @BeforeEach
  void start(TestDatabase test) {
    database = new JobsDatabase(test.persistence(), test.dataSource());
    jobs = new DurableJobs(database, handlers, tries -> Duration.ofMillis(50));
    unit =
        test.persistence()
            .open(DurableJobsTest.class, new PersistenceConfiguration("org.levain.sample"));
  }

  @AfterEach
  void stop() {
    jobs.close();
  }

  @DatabaseTest
  void doesStepAfterStep() {
    handlers.put("count", countingTo(3));
    String id = submit("count", "a", "0");
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1", "2", "3");
    JobStatus status = jobs.find(id).orElseThrow();
    assertThat(status.done()).isEqualTo(3);
    assertThat(status.total()).isEqualTo(3);
    assertThat(status.message()).hasToString("counted");
    assertThat(status.startedBy()).contains("anna");
    assertThat(status.timeLeft()).isEmpty();
  }

  @DatabaseTest
  void doesNothingIfTheTransactionThatCausesItFails() {
    handlers.put("count", countingTo(0));
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      jobs.submit(tx, request("count", "a", "0"));
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    String next = submit("count", "b", "0");
    until(() -> state(next) == State.DONE);
    assertThat(log).containsExactly("0");
    assertThat(jobs.recent("", 10)).extracting(JobStatus::id).containsExactly(next);
  }

  @DatabaseTest
  void refusesAKindThatIsNotWellFormed() {
    assertThatThrownBy(() -> submit("not well-formed)", "a", "0"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @DatabaseTest
  void takesASecondRequestWithTheSameKeyForTheFirst() {
    String first = submit("later", "a", "0");
    assertThat(submit("later", "a", "7")).isEqualTo(first);
    assertThat(submit("later", "b", "0")).isNotEqualTo(first);
  }

  @DatabaseTest
  void freesTheKeyWhenTheJobHasEnded() {
    handlers.put("count", countingTo(0));
    String first = submit("count", "a", "0");
    until(() -> state(first) == State.DONE);
    assertThat(submit("count", "a", "0")).isNotEqualTo(first);
  }

  @DatabaseTest
  void givesTwoRequestsAtOnceTheSameJob() throws InterruptedException {
    List<String> ids = new CopyOnWriteArrayList<>();
    CountDownLatch firstIsIn = new CountDownLatch(1);
    Thread first =
        new Thread(
            () ->
                unit.write(
                    tx -> {
                      ids.add(jobs.submit(tx, request("later", "a", "0")));
                      firstIsIn.countDown();
                      Eventually.pause(300);
                      return ids;
                    }));
    first.start();
    assertThat(firstIsIn.await(30, TimeUnit.SECONDS)).isTrue();
    ids.add(submit("later", "a", "0"));
    first.join();
    assertThat(ids).hasSize(2);
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @DatabaseTest
  void waitsForAHandler() {
    String id = submit("count", "a", "0");
    Eventually.pause(600);
    assertThat(state(id)).isEqualTo(State.WAITING);
    assertThat(jobs.backlog()).isEqualTo(new Backlog(1, 0));
    handlers.put("count", countingTo(0));
    until(() -> state(id) == State.DONE);
    assertThat(jobs.backlog()).isEqualTo(new Backlog(0, 0));
  }

  @DatabaseTest
  void waitsWhenItsHandlerGoesInTheMiddle() {
    handlers.put(
        "count",
        run -> {
          if (run.state().equals("1")) {
            handlers.remove("count");
          }
          return countingTo(3).step(run);
        });
    String id = submit("count", "a", "0");
    until(() -> log.size() == 2 && state(id) == State.WAITING);
    handlers.put("count", countingTo(3));
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1", "2", "3");
  }

  @DatabaseTest
  void triesAFailedStepAgain() {
    AtomicBoolean broken = new AtomicBoolean(true);
    handlers.put(
        "count",
        run -> {
          if (run.state().equals("1") && broken.getAndSet(false)) {
            throw new IllegalStateException("the wiki does not answer");
          }
          return countingTo(2).step(run);
        });
    String id = submit("count", "a", "0");
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1", "2");
    assertThat(jobs.find(id).orElseThrow().message()).hasToString("counted");
  }

  @DatabaseTest
  void failsAfterTenTriesAndGoesOnWhenAPersonSaysSo() {
    AtomicInteger tries = new AtomicInteger();
    handlers.put(
        "count",
        run -> {
          tries.incrementAndGet();
          throw new IllegalStateException("the wiki does not answer");
        });
    String id = submit("count", "a", "0");
    until(() -> state(id) == State.FAILED);
    assertThat(tries).hasValue(10);
    assertThat(jobs.find(id).orElseThrow().message()).hasToString("the wiki does not answer");
    assertThat(jobs.backlog()).isEqualTo(new Backlog(0, 1));

    handlers.put("count", countingTo(1));
    jobs.resume(id);
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1");
  }

  @DatabaseTest
  void survivesAClassThatVanished() {
    AtomicBoolean broken = new AtomicBoolean(true);
    handlers.put(
        "count",
        run -> {
          if (broken.getAndSet(false)) {
            throw new NoClassDefFoundError("org/levain/gone/Step");
          }
          return countingTo(0).step(run);
        });
    String id = submit("count", "a", "0");
    until(() -> state(id) == State.DONE);
  }

  @DatabaseTest
  void givesUpAndSaysWhy() {
    handlers.put("count", run -> new GiveUp("The page is gone: choose another."));
    String id = submit("count", "a", "0");
    until(() -> state(id) == State.FAILED);
    assertThat(jobs.find(id).orElseThrow().message().toString()).startsWith("The page is gone");
  }

  @DatabaseTest
  void pausesAfterTheStepAndGoesOnWhereItStood() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch paused = new CountDownLatch(1);
    handlers.put("count", haltingAt("1", inside, paused, 3));
    String id = submit("count", "a", "0");
    await(inside);
    jobs.pause(id);
    paused.countDown();
    until(() -> jobs.find(id).orElseThrow().done() == 2);
    Eventually.pause(500);
    assertThat(log).containsExactly("0", "1");
    assertThat(state(id)).isEqualTo(State.PAUSED);

    jobs.resume(id);
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1", "2", "3");
  }

  @DatabaseTest
  void resumesAJobWhosePausedStepIsStillUnderWay() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch paused = new CountDownLatch(1);
    handlers.put("count", haltingAt("1", inside, paused, 2));
    String id = submit("count", "a", "0");
    await(inside);
    jobs.pause(id);
    jobs.resume(id);
    paused.countDown();
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1", "2");
  }

  @DatabaseTest
  void stopsAfterTheStep() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    handlers.put("count", haltingAt("1", inside, stopped, 3));
    String id = submit("count", "a", "0");
    await(inside);
    jobs.stop(id);
    stopped.countDown();
    until(() -> jobs.find(id).orElseThrow().done() == 2);
    jobs.resume(id);
    Eventually.pause(500);
    assertThat(state(id)).isEqualTo(State.STOPPED);
    assertThat(log).containsExactly("0", "1");
  }

  @DatabaseTest
  void finishesTheStepThatIsUnderWayWhenItIsTakenDown() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    handlers.put("count", haltingAt("1", inside, released, 3));
    String id = submit("count", "a", "0");
    await(inside);
    Thread later =
        new Thread(
            () -> {
              Eventually.pause(300);
              released.countDown();
            });
    later.start();
    jobs.close();
    assertThat(log).containsExactly("0", "1");
    jobs = new DurableJobs(database, handlers, JobRunner::pause);
    until(() -> state(id) == State.DONE);
    assertThat(log).containsExactly("0", "1", "2", "3");
  }

  @DatabaseTest
  void startsNotBeforeItsTime() {
    handlers.put("count", countingTo(0));
    Instant start = Instant.now().plusMillis(1500);
    String id =
        unit.write(
            tx ->
                jobs.submit(
                    tx, new JobRequest("count", "a", "Later", "0", 0, Optional.empty(), start)));
    until(() -> state(id) == State.DONE);
    assertThat(Instant.now()).isAfter(start);
  }

  @DatabaseTest
  void raisesTheFenceWithEachStep() {
    List<Long> fences = new CopyOnWriteArrayList<>();
    handlers.put(
        "count",
        run -> {
          fences.add(run.fence());
          return countingTo(3).step(run);
        });
    String id = submit("count", "a", "0");
    until(() -> state(id) == State.DONE);
    assertThat(fences).containsExactly(1L, 2L, 3L, 4L);
  }

  @DatabaseTest
  void takesNothingFromAStepThatWasTakenForDead() {
    String id = submit("later", "a", "0");
    Run dead = database.write(sql -> new StepTable(sql).begin(id)).orElseThrow();
    Run alive = database.write(sql -> new StepTable(sql).begin(id)).orElseThrow();
    assertThat(database.<Boolean>write(sql -> new StepTable(sql).goOn(alive, new GoOn("2", 2, 9))))
        .isTrue();
    assertThat(database.<Boolean>write(sql -> new StepTable(sql).goOn(dead, new GoOn("1", 1, 9))))
        .isFalse();
    assertThat(jobs.find(id).orElseThrow().done()).isEqualTo(2);
  }

  @DatabaseTest
  void repairsAJobThatIsNeverDue() {
    String id = submit("count", "a", "0");
    jobs.close();
    database.write(sql -> sql.update("DELETE FROM levain_jobs_due"));
    handlers.put("count", countingTo(1));
    jobs = new DurableJobs(database, handlers, JobRunner::pause);
    until(() -> state(id) == State.DONE);
  }

  @DatabaseTest
  void listsTheNewestFirstPageAfterPage() {
    String one = submit("later", "1", "0");
    String two = submit("later", "2", "0");
    String three = submit("later", "3", "0");
    assertThat(jobs.recent("", 2)).extracting(JobStatus::id).containsExactly(three, two);
    assertThat(jobs.recent(two, 2)).extracting(JobStatus::id).containsExactly(one);
  }

  private String submit(String kind, String key, String state) {
    return unit.write(tx -> jobs.submit(tx, request(kind, key, state)));
  }

  private static JobRequest request(String kind, String key, String state) {
    return JobRequest.now(kind, key, "Counting", state, 0, Optional.of("anna"));
  }

  private State state(String id) {
    return jobs.find(id).orElseThrow().state();
  }

  private org.levain.jobs.JobHandler countingTo(int last) {
    return run -> {
      log.add(run.state());
      int step = Integer.parseInt(run.state());
      return step == last
          ? new Done("counted")
          : new GoOn(Integer.toString(step + 1), step + 1, last);
    };
  }

  private org.levain.jobs.JobHandler haltingAt(
      String state, CountDownLatch inside, CountDownLatch released, int last) {
    return run -> {
      if (run.state().equals(state)) {
        inside.countDown();
        await(released);
      }
      return countingTo(last).step(run);
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
