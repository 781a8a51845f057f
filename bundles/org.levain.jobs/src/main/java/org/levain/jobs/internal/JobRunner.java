package org.levain.jobs.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.levain.jobs.JobHandler.Done;
import org.levain.jobs.JobHandler.GiveUp;
import org.levain.jobs.JobHandler.GoOn;
import org.levain.jobs.JobHandler.Run;
import org.levain.jobs.JobHandler.Step;
import org.levain.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives a job its turn: steps, one after the other, for a few seconds; each is written down before
 * the next begins. Thread-safe.
 */
final class JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final Duration TURN = Duration.ofSeconds(5);
  private static final Duration UNTIL_A_HANDLER_COMES = Duration.ofSeconds(3);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
  private static final int TRIES = 10;

  private final JobsDatabase database;
  private final Handlers handlers;
  private final IntFunction<Duration> pauses;
  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;
  private volatile boolean paused;

  /** A runner that waits before each further try, as long as {@code pauses} says. */
  JobRunner(JobsDatabase database, Handlers handlers, IntFunction<Duration> pauses) {
    this.database = database;
    this.handlers = handlers;
    this.pauses = pauses;
  }

  /** No step begins any more. */
  void close() {
    closing = true;
  }

  boolean isClosing() {
    return closing;
  }

  /** No step begins until {@link #resume()}. */
  void pause() {
    paused = true;
  }

  /** Steps begin again. */
  void resume() {
    paused = false;
  }

  Turn turn(String id) {
    // a process that was asleep takes its own job for dead: one turn at a time, here at least
    if (!running.add(id)) {
      return Turn.in(Duration.ofSeconds(2));
    }
    try {
      Optional<String> kind = database.read(sql -> new StepTable(sql).kind(id));
      return kind.map(each -> steps(id, each)).orElseGet(Turn::over);
    } finally {
      running.remove(id);
    }
  }

  private Turn steps(String id, String kind) {
    Instant end = Instant.now().plus(TURN);
    Optional<Turn> turn = Optional.empty();
    while (turn.isEmpty()) {
      if (closing || paused || Instant.now().isAfter(end)) {
        return Turn.in(Duration.ZERO);
      }
      turn = step(id, kind);
    }
    return turn.get();
  }

  /** One step; empty if the next may follow at once. */
  private Optional<Turn> step(String id, String kind) {
    if (!handlers.has(kind)) {
      return Optional.of(waitForHandler(id));
    }
    Optional<Run> run = database.write(sql -> new StepTable(sql).begin(id));
    if (run.isEmpty()) {
      return Optional.of(Turn.over());
    }
    try {
      Optional<Step> step = handlers.step(kind, run.get());
      return step.isPresent() ? led(run.get(), step.get()) : Optional.of(waitForHandler(id));
    } catch (PutOff e) {
      write(steps -> steps.putOff(run.get(), e.reason()));
      return Optional.of(Turn.in(e.delay()));
    } catch (Throwable e) { // also a class that vanished with its module: the step is tried again
      return Optional.of(failed(kind, run.get(), e));
    }
  }

  private Turn waitForHandler(String id) {
    write(steps -> steps.waitAgain(id));
    return Turn.in(UNTIL_A_HANDLER_COMES);
  }

  private Optional<Turn> led(Run run, Step step) {
    clearInterrupt();
    if (step instanceof GoOn on) {
      boolean ours = database.write(sql -> new StepTable(sql).goOn(run, on));
      return ours ? Optional.empty() : Optional.of(Turn.over());
    }
    if (step instanceof Done done) {
      write(steps -> steps.done(run, done));
    } else if (step instanceof GiveUp giveUp) {
      write(steps -> steps.giveUp(run, giveUp));
    }
    return Optional.of(Turn.over());
  }

  private Turn failed(String kind, Run run, Throwable failure) {
    clearInterrupt();
    Sentence message = Texts.of(failure);
    int tries = database.write(sql -> new StepTable(sql).failed(run, message));
    if (tries >= TRIES) {
      LOG.warn("Job {} of kind {} has failed and waits for a person", run.id(), kind, failure);
      write(steps -> steps.giveUp(run, new GiveUp(message)));
      return Turn.over();
    }
    LOG.info("Job {} of kind {} is tried again, try {}: {}", run.id(), kind, tries, message);
    LOG.debug("Job {}", run.id(), failure);
    return tries == 0 ? Turn.over() : Turn.in(pauses.apply(tries));
  }

  /** 2, 4, 8 … seconds, five minutes at most. */
  static Duration pause(int tries) {
    Duration pause = Duration.ofSeconds(1L << tries);
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /** A thread that was asked to end must not take its interrupt into Derby, which would break. */
  private static void clearInterrupt() {
    boolean unused = Thread.interrupted();
  }

  private void write(Consumer<StepTable> work) {
    boolean unused =
        database.write(
            sql -> {
              work.accept(new StepTable(sql));
              return true;
            });
  }
}
