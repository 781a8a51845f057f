package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.ledger.internal.Bench.group;
import static org.levain.ledger.internal.Bench.page;

import java.util.Map;
import java.util.Set;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.Persistence;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.words.Sentence;

/** Every statement of the ledger once, on Derby and on PostgreSQL. */
class EachDatabaseTest {

  @DatabaseTest
  void writesComparesListsAndTakesBack(Persistence persistence) {
    try (Store opened = new Store(new LedgerStore(persistence))) {
      Bench bench = new Bench(opened.store());
      String first = bench.apply(page("A", "one"), page("E", "é".repeat(100_000)), group("G", "i"));
      String second = bench.apply(page("A", "two"), page("A", "twice"), group("G", "i", "t"));
      assertThat(bench.run(second).counts())
          .isEqualTo(Map.of(Verdict.CHANGE, 2L, Verdict.REFUSED, 1L));
      assertThat(bench.ledger.runs("seeding", "", 9))
          .extracting(Run::id)
          .containsExactly(second, first);
      assertThat(bench.ledger.runs("", second, 9)).extracting(Run::id).containsExactly(first);
      assertThat(bench.ledger.written("", 2)).hasSize(2);
      assertThat(bench.ledger.changes(second, Set.of(Verdict.REFUSED, Verdict.KEEP), 0, 9))
          .extracting("number")
          .containsExactly(2L);
      bench.wiki.edit("E", "by a person", "Aïssa D.");
      bench.undo(first);
      bench.undo(second);
      assertThat(bench.wiki.projection()).containsExactly("page E by a person");
      assertThat(bench.ledger.written("", 9)).extracting("name").containsExactly("E");
    }
  }

  @DatabaseTest
  void goesOnAfterAKillAndAfterFailures(Persistence persistence) {
    try (Store opened = new Store(new LedgerStore(persistence))) {
      Bench bench = new Bench(opened.store());
      String run = bench.openAs("key", page("A", "a"));
      assertThat(bench.openAs("key", page("B", "b"))).isEqualTo(run);
      bench.wiki.afterWrite = Killed::now;
      assertThatThrownBy(bench.jobs::work).isInstanceOf(Killed.class);
      assertThat(bench.store.failed(run, Sentence.said("The disk is full."))).isEqualTo(1);
      assertThat(bench.store.forgetFailures(run)).isTrue();
      bench.jobs.work();
      assertThat(bench.wiki.writes).containsExactly("page A");
      assertThat(bench.verdicts(run)).containsExactly(Verdict.CREATE);
    }
  }

  private record Store(LedgerStore store) implements AutoCloseable {

    @Override
    public void close() {
      store.close();
    }
  }
}
