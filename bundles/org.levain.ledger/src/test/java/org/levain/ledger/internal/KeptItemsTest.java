package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.ledger.internal.Bench.badge;
import static org.levain.ledger.internal.Bench.page;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.levain.host.HostRefusal;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.testing.TestDatabase;

/** Items that another module keeps, in runs with pages. */
class KeptItemsTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final LedgerStore STORE = new LedgerStore(DATABASE.persistence());

  private final Bench bench = new Bench(STORE);

  @AfterAll
  static void close() {
    STORE.close();
    DATABASE.close();
  }

  @Test
  void arePutOnceAndTakenBackWithTheRun() {
    String run = bench.apply(page("A", "a"), badge("Watch", "w"), badge("Empty", ""));

    assertThat(bench.verdicts(run))
        .containsExactly(Verdict.CREATE, Verdict.CREATE, Verdict.REFUSED);
    assertThat(bench.changes(run).get(1).kind()).isEqualTo("badge");
    assertThat(bench.changes(run).get(1).after()).contains("w");
    String again = bench.apply(page("A", "a"), badge("Watch", "w"));
    assertThat(bench.verdicts(again)).containsOnly(Verdict.SAME);

    bench.undo(run);
    assertThat(bench.keeper.calls).containsExactly("put Watch", "take Watch");
    assertThat(bench.keeper.kept).isEmpty();
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void stayWherePeopleHaveSaidYes() {
    String run = bench.apply(badge("Watch", "w"));
    bench.keeper.accepted.add("Watch");

    bench.undo(run);

    assertThat(bench.keeper.kept).containsOnlyKeys("Watch");
    assertThat(bench.changes(run).get(0).verdict()).isEqualTo(Verdict.KEEP);
    assertThat(bench.changes(run).get(0).detail().toString()).isEqualTo("accepted");
  }

  @Test
  void areNotTakenFromWhoHadThemBefore() {
    bench.keeper.kept.put("Watch", "w");
    bench.keeper.kept.put("Other", "theirs");
    String run = bench.apply(badge("Watch", "w"), badge("Other", "ours"));

    assertThat(bench.verdicts(run)).containsExactly(Verdict.SAME, Verdict.KEEP);
    bench.undo(run);
    assertThat(bench.keeper.calls).isEmpty();
    assertThat(bench.keeper.kept).hasSize(2);
  }

  @Test
  void areConfirmedWhereAKilledStepHadPutThem() {
    String run = bench.open(badge("Watch", "w"));
    bench.keeper.afterPut = Killed::now;
    assertThatThrownBy(bench.jobs::work).isInstanceOf(Killed.class);
    bench.keeper.afterPut = () -> {};
    bench.jobs.work();

    assertThat(bench.keeper.calls).containsExactly("put Watch");
    assertThat(bench.run(run).counts()).isEqualTo(Map.of(Verdict.CREATE, 1L));
    bench.undo(run);
    assertThat(bench.keeper.kept).isEmpty();
  }

  @Test
  void waitForTheModuleThatKeepsThem() {
    bench.keeper.kind = "other";
    List<Change> foreseen = bench.ledger.compare(List.of(badge("Watch", "w")));
    assertThat(foreseen.get(0).verdict()).isEqualTo(Verdict.REFUSED);
    String run = bench.open(badge("Watch", "w"));
    assertThatThrownBy(bench.jobs::work)
        .isInstanceOf(HostRefusal.class)
        .hasMessageContaining("badge");

    bench.keeper.kind = "badge";
    bench.jobs.work();
    assertThat(bench.verdicts(run)).containsExactly(Verdict.CREATE);
  }
}
