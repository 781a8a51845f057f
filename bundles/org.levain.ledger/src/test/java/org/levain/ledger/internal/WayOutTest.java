package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.ledger.internal.Bench.group;
import static org.levain.ledger.internal.Bench.page;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.levain.host.HostRefusal;
import org.levain.jobs.JobStatus;
import org.levain.ledger.Change;
import org.levain.ledger.Intent;
import org.levain.ledger.Run;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;
import org.levain.words.Sentence;

/** Everything that Levain wrote is taken back, and the server is as if it had never been. */
class WayOutTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final LedgerStore STORE = new LedgerStore(DATABASE.persistence());

  private final Bench bench = new Bench(STORE);
  private final DurableWayOut out = new DurableWayOut(STORE, bench.jobs);

  @AfterAll
  static void close() {
    STORE.close();
    DATABASE.close();
  }

  private JobStatus goOut() {
    String job = out.begin(Optional.of("uid-ines"));
    bench.jobs.work();
    return bench.jobs.find(job).orElseThrow();
  }

  @Test
  void theServerIsAsItWasBeforeTheFirstRun() {
    bench.wiki.edit("Main", "welcome", "Tomas K.");
    bench.wiki.groups.join("G", "maelle");
    List<String> before = bench.wiki.projection().toList();
    bench.apply(page("A", "one"), page("B", "b"), group("G", "ines"), group("H", "ines"));
    bench.apply(page("Main", "hello").replacing(Intent.WritePage.ANY), page("A", "two"));
    bench.apply(page("A", "three"), group("G", "ines", "tomas"), group("H", "tomas"));
    assertThat(goOut().state()).isEqualTo(JobStatus.State.DONE);
    assertThat(bench.wiki.projection()).containsExactlyElementsOf(before);
    assertThat(out.left(100)).isEmpty();
    assertThat(bench.ledger.written("", 100)).isEmpty();
    assertThat(bench.ledger.runs("", "", 100))
        .hasSize(3)
        .allMatch(run -> run.state() == Run.State.UNDONE);
  }

  @Test
  void whatSomebodyEditedStaysAndIsNamedOnceWithTheReason() {
    bench.apply(page("A", "a"), page("B", "b"), group("G", "ines"));
    bench.apply(page("A", "a2"));
    bench.wiki.edit("A", "a2, corrected", "Aïssa D.");
    bench.wiki.groups.join("G", "aissa");
    goOut();
    assertThat(bench.wiki.projection()).containsExactly("page A a2, corrected", "group G [aissa]");
    assertThat(out.left(100)).extracting(Change::name).containsExactly("A", "G");
    assertThat(out.left(100))
        .extracting(c -> c.detail().toString())
        .allMatch(text -> text.matches(".*(Aïssa D|aissa).*"));
  }

  @Test
  void takesBackARunThatIsStillBeingAppliedAndOneThatWasPaused() {
    String paused = bench.open(page("A", "a"));
    bench.jobs.pause(bench.run(paused).job());
    bench.open(page("B", "b"));
    assertThat(goOut().state()).isEqualTo(JobStatus.State.DONE);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void goesOnAfterAKill() {
    bench.apply(page("A", "a"), page("B", "b"));
    bench.apply(page("C", "c"));
    out.begin(Optional.empty());
    bench.wiki.afterWrite = Killed::now;
    for (int kill = 0; kill < 3; kill++) {
      assertThatThrownBy(bench.jobs::work).isInstanceOf(Killed.class);
    }
    bench.wiki.afterWrite = () -> {};
    bench.jobs.work();
    assertThat(bench.wiki.projection()).isEmpty();
    assertThat(out.left(100)).isEmpty();
  }

  @Test
  void takesOverFromAnUndoThatWasPaused() {
    String run = bench.apply(page("A", "a"), page("B", "b"));
    bench.beginUndo(run);
    bench.jobs.pause(bench.run(run).job());
    assertThat(goOut().state()).isEqualTo(JobStatus.State.DONE);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void waitsForAPersonWhenTheServerFailsAndGoesOnAfterwards() {
    bench.apply(page("A", "a"));
    bench.wiki.beforeWrite =
        () -> {
          throw new HostRefusal(HostRefusal.Reason.FAILED, Sentence.said("The disk is full."));
        };
    String job = out.begin(Optional.empty());
    for (int tries = 1; tries < 3; tries++) {
      assertThatThrownBy(bench.jobs::work).hasMessageContaining("The disk is full.");
    }
    bench.jobs.work();
    assertThat(bench.jobs.find(job).orElseThrow().state()).isEqualTo(JobStatus.State.FAILED);
    bench.wiki.beforeWrite = () -> {};
    bench.jobs.resume(job);
    bench.jobs.work();
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void isDoneAtOnceWhereNothingWasWritten() {
    assertThat(goOut().state()).isEqualTo(JobStatus.State.DONE);
    assertThat(bench.wiki.writes).isEmpty();
  }

  @DatabaseTest
  void worksOnEachDatabase(Persistence persistence) {
    LedgerStore store = new LedgerStore(persistence);
    try {
      Bench each = new Bench(store);
      DurableWayOut way = new DurableWayOut(store, each.jobs);
      each.apply(page("A", "a"), page("B", "b"));
      each.wiki.edit("B", "edited", "Aïssa D.");
      way.begin(Optional.empty());
      each.jobs.work();
      assertThat(each.wiki.projection()).containsExactly("page B edited");
      assertThat(way.left(10)).extracting(Change::name).containsExactly("B");
    } finally {
      store.close();
    }
  }
}
