package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.ledger.internal.Bench.group;
import static org.levain.ledger.internal.Bench.page;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.levain.host.HostRefusal;
import org.levain.host.HostRefusal.Reason;
import org.levain.jobs.JobHandler;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run.State;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.testing.TestDatabase;
import org.levain.words.Sentence;

/** Runs that were killed, paused, or met a server that fails. */
class InterruptedRunTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final LedgerStore STORE = new LedgerStore(DATABASE.persistence());

  private final Bench bench = new Bench(STORE);

  @AfterAll
  static void close() {
    STORE.close();
    DATABASE.close();
  }

  private void workUntilKilled() {
    assertThatThrownBy(bench.jobs::work).isInstanceOf(Killed.class);
  }

  @Test
  void confirmsWhatAKilledStepHadWritten() {
    bench.wiki.groups.join("H", "maelle");
    String run = bench.open(page("A", "a"), group("G", "ines"), group("H", "ines"));
    bench.wiki.afterWrite = Killed::now;
    workUntilKilled();
    workUntilKilled();
    workUntilKilled();
    bench.jobs.work();
    assertThat(bench.wiki.writes).containsExactly("page A", "group G", "group H");
    assertThat(bench.run(run).counts()).isEqualTo(Map.of(Verdict.CREATE, 2L, Verdict.CHANGE, 1L));
    bench.wiki.afterWrite = () -> {};
    bench.undo(run);
    assertThat(bench.wiki.projection()).containsExactly("group H [maelle]");
  }

  @Test
  void writesWhatAKilledStepHadNotWritten() {
    String run = bench.open(page("A", "a"));
    bench.wiki.beforeWrite = Killed::now;
    workUntilKilled();
    bench.wiki.beforeWrite = () -> {};
    bench.jobs.work();
    assertThat(bench.wiki.writes).containsExactly("page A");
    assertThat(bench.run(run).counts()).isEqualTo(Map.of(Verdict.CREATE, 1L));
  }

  @Test
  void leavesAnEditThatCameBetweenAKillAndTheResumption() {
    String run = bench.open(page("A", "a"));
    bench.wiki.afterWrite = Killed::now;
    workUntilKilled();
    bench.wiki.afterWrite = () -> {};
    bench.wiki.edit("A", "a, corrected", "Aïssa D.");
    bench.jobs.work();
    bench.undo(run);
    assertThat(bench.wiki.projection()).containsExactly("page A a, corrected");
  }

  @Test
  void writesAPageAfreshThatAKilledServerHadBegun() {
    String run = bench.open(page("A", "été\nautomne"), page("B", "b"));
    bench.wiki.beforeWrite = Killed::now;
    workUntilKilled();
    bench.wiki.beforeWrite = () -> {};
    bench.wiki.edit("A", "ét\uFFFD", "Levain");
    bench.wiki.edit("B", "", "Levain");
    bench.jobs.work();
    assertThat(bench.verdicts(run)).containsExactly(Verdict.CREATE, Verdict.CREATE);
    assertThat(bench.wiki.projection()).containsExactly("page A été\nautomne", "page B b");
    assertThat(bench.wiki.writes)
        .containsExactly("delete page A", "page A", "delete page B", "page B");
    bench.undo(run);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void changesAPageAfreshThatAKilledServerHadBegun() {
    String first = bench.apply(page("A", "one"));
    String second = bench.open(page("A", "two and more"));
    bench.wiki.beforeWrite = Killed::now;
    workUntilKilled();
    bench.wiki.beforeWrite = () -> {};
    bench.wiki.edit("A", "two", "Levain");
    bench.jobs.work();
    assertThat(bench.verdicts(second)).containsExactly(Verdict.CHANGE);
    assertThat(bench.wiki.projection()).containsExactly("page A two and more");
    bench.undo(second);
    assertThat(bench.wiki.projection()).containsExactly("page A one");
    bench.undo(first);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void takesBackAPageThatAKilledServerHadBegun() {
    String run = bench.open(page("A", "one and two"));
    bench.wiki.beforeWrite = Killed::now;
    workUntilKilled();
    bench.wiki.beforeWrite = () -> {};
    bench.wiki.edit("A", "one", "Levain");
    bench.jobs.stop(bench.run(run).job());
    bench.forgetCalls();
    bench.undo(run);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void putsBackAPageThatAKilledServerHadBegunToPutBack() {
    String first = bench.apply(page("A", "one and two"));
    String second = bench.apply(page("A", "three"));
    bench.wiki.beforeWrite = Killed::now;
    bench.beginUndo(second);
    workUntilKilled();
    bench.wiki.beforeWrite = () -> {};
    bench.wiki.edit("A", "one", "Levain");
    bench.jobs.work();
    assertThat(bench.wiki.projection()).containsExactly("page A one and two");
    assertThat(bench.run(second).counts()).isEqualTo(Map.of(Verdict.UNDONE, 1L));
    bench.undo(first);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void takesBackWhatAKilledAndStoppedRunHadWritten() {
    String run = bench.open(page("A", "a"), page("B", "b"));
    bench.wiki.afterWrite = Killed::now;
    workUntilKilled();
    bench.wiki.afterWrite = () -> {};
    bench.jobs.stop(bench.run(run).job());
    assertThat(bench.run(run).state()).isEqualTo(State.STOPPED);
    bench.forgetCalls();
    bench.undo(run);
    assertThat(bench.wiki.projection()).isEmpty();
    assertThat(bench.run(run).counts()).isEqualTo(Map.of(Verdict.UNDONE, 1L));
  }

  @Test
  void waitsForABatchThatIsStillWithTheServerBeforeItTakesBack() {
    String run = bench.open(page("A", "a"));
    bench.wiki.beforeWrite = Killed::now;
    workUntilKilled();
    bench.jobs.stop(bench.run(run).job());
    bench.beginUndo(run);
    assertThat(bench.jobs.step()).isTrue();
    assertThat(bench.run(run).state()).isEqualTo(State.UNDOING);
    bench.forgetCalls();
    bench.jobs.work();
    assertThat(bench.run(run).state()).isEqualTo(State.UNDONE);
  }

  @Test
  void goesOnWithAnUndoThatWasKilled() {
    String first = bench.apply(page("A", "one"), page("B", "b"));
    String second = bench.apply(page("A", "two"));
    bench.wiki.afterWrite = Killed::now;
    bench.beginUndo(second);
    workUntilKilled();
    bench.jobs.work();
    assertThat(bench.wiki.projection()).containsExactly("page A one", "page B b");
    bench.beginUndo(first);
    workUntilKilled();
    workUntilKilled();
    bench.jobs.work();
    assertThat(bench.wiki.projection()).isEmpty();
    assertThat(bench.run(first).counts()).isEqualTo(Map.of(Verdict.UNDONE, 2L));
    assertThat(bench.ledger.written("", 9)).isEmpty();
  }

  @Test
  void pausesWithTheSentenceWhenTheServerFailsThreeTimes() {
    String run = bench.open(page("A", "a"), page("B", "b"));
    bench.wiki.beforeWrite = () -> failWhere("A");
    assertThatThrownBy(bench.jobs::work).hasMessage("The disk is full.");
    assertThatThrownBy(bench.jobs::work).hasMessage("The disk is full.");
    bench.jobs.work();
    assertThat(bench.run(run).state()).isEqualTo(State.PAUSED);
    assertThat(bench.run(run).message()).hasToString("The disk is full.");
    assertThat(bench.run(run).done()).isEqualTo(1);
    bench.wiki.beforeWrite = () -> {};
    bench.jobs.resume(bench.run(run).job());
    assertThat(bench.run(run).state()).isEqualTo(State.APPLYING);
    bench.jobs.work();
    assertThat(bench.run(run).state()).isEqualTo(State.APPLIED);
    assertThat(bench.run(run).message()).isEqualTo(Sentence.NONE);
    assertThat(bench.wiki.writes).containsExactly("page A", "page B");
  }

  private void failWhere(String there) {
    if (bench.wiki.exists(there)) {
      throw new HostRefusal(Reason.FAILED, "The disk is full.");
    }
  }

  @Test
  void takesAnUnexpectedExceptionForAFailure() {
    String run = bench.open(page("A", "a"));
    bench.wiki.beforeWrite =
        () -> {
          throw new IllegalStateException("a filter fell over");
        };
    assertThatThrownBy(bench.jobs::work).hasMessageContaining("a filter fell over");
    assertThatThrownBy(bench.jobs::work).hasMessageContaining("“A”");
    bench.jobs.work();
    assertThat(bench.run(run).state()).isEqualTo(State.PAUSED);
  }

  @Test
  void looksAgainWhenSomebodyIsFaster() {
    String run = bench.open(page("A", "a"));
    bench.wiki.beforeWrite = () -> bench.wiki.edit("A", "by a person", "Tomas K.");
    bench.jobs.work();
    assertThat(bench.verdicts(run)).containsExactly(Verdict.CONFLICT);
    assertThat(bench.wiki.projection()).containsExactly("page A by a person");
  }

  @Test
  void stopsAStepThatWakesUpAfterALaterOne() throws Exception {
    String run = bench.open(page("A", "a"), page("B", "b"));
    bench.apply.step(new JobHandler.Run("job", run, run + " 0", 10));
    bench.wiki.pages.clear();
    bench.wiki.writes.clear();
    bench.apply.step(new JobHandler.Run("job", run, run + " 0", 8));
    assertThat(bench.wiki.writes).isEmpty();
  }
}
