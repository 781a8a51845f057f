package org.levain.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.jobs.internal.Eventually.until;

import jakarta.persistence.PersistenceConfiguration;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.jobs.JobHandler;
import org.levain.jobs.JobHandler.Done;
import org.levain.jobs.JobHandler.GoOn;
import org.levain.jobs.JobHandler.Run;
import org.levain.jobs.JobHandler.Step;
import org.levain.jobs.JobRequest;
import org.levain.jobs.Jobs;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.words.Sentence;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.condition.Condition;

/** Bundles change in the middle of a job, as the bridge changes them. */
class PausedJobsTest {

  private static final int STEPS = 400;

  private final List<Integer> log = new CopyOnWriteArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private Felix felix;

  @BeforeEach
  void start(@TempDir Path home) throws Exception {
    felix = new Felix(home);
    var unused =
        felix
            .context()
            .registerService(
                JobHandler.class,
                this::step,
                new Hashtable<>(Map.of(JobHandler.KIND, "test.count")));
  }

  @AfterEach
  void stop() throws Exception {
    felix.close();
  }

  @Test
  void finishesTheStepUnderWayAndBeginsNoneWhileTheGateIsClosed() throws Exception {
    String id = submit();
    until(() -> log.size() > 3);

    ServiceRegistration<Condition> closed = close();
    int before = log.size();
    assertThat(underWay).hasValue(0);
    felix.update("org.levain.jobs");
    felix.await(Jobs.class);
    Eventually.pause(700);
    assertThat(log).as("two polls later").hasSize(before);

    closed.unregister();
    assertThatItEnds(id);
  }

  @Test
  void losesNothingWhenTheStorageBundlesAreSwappedInTheMiddle() throws Exception {
    String id = submit();
    for (String name : List.of("org.levain.persistence", "org.levain.jobs")) {
      int before = log.size();
      until(() -> log.size() > before + 3);
      ServiceRegistration<Condition> closed = close();
      felix.update(name);
      felix.await(Jobs.class);
      closed.unregister();
    }
    assertThatItEnds(id);
  }

  /** Each step once, in order. */
  private void assertThatItEnds(String id) {
    until(() -> felix.await(Jobs.class).find(id).orElseThrow().ended());
    assertThat(felix.await(Jobs.class).find(id).orElseThrow().message())
        .isEqualTo(Sentence.said("counted"));
    assertThat(log).containsExactlyElementsOf(IntStream.range(0, STEPS).boxed().toList());
  }

  private ServiceRegistration<Condition> close() {
    BundleContext bridge = felix.context();
    return bridge.registerService(
        Condition.class,
        Condition.INSTANCE,
        new Hashtable<>(Map.of(Condition.CONDITION_ID, "levain.gate.closed")));
  }

  private Step step(Run run) {
    underWay.incrementAndGet();
    try {
      int number = Integer.parseInt(run.state());
      Eventually.pause(5);
      log.add(number);
      int next = number + 1;
      return next == STEPS ? new Done("counted") : new GoOn("" + next, next, STEPS);
    } finally {
      underWay.decrementAndGet();
    }
  }

  private String submit() {
    Jobs jobs = felix.await(Jobs.class);
    try (Unit unit =
        felix
            .await(Persistence.class)
            .open(PausedJobsTest.class, new PersistenceConfiguration("org.levain.sample"))) {
      return unit.write(
          tx ->
              jobs.submit(
                  tx, JobRequest.now("test.count", "a", "Title", "0", STEPS, Optional.empty())));
    }
  }
}
