package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.ledger.internal.Bench.group;
import static org.levain.ledger.internal.Bench.page;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.levain.host.Capability;
import org.levain.host.ContentHash;
import org.levain.jobs.JobStatus;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;
import org.levain.ledger.internal.run.Server;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.testing.TestDatabase;

class LedgerTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final LedgerStore STORE = new LedgerStore(DATABASE.persistence());

  private final Bench bench = new Bench(STORE);

  @AfterAll
  static void close() {
    STORE.close();
    DATABASE.close();
  }

  @Test
  void writesPagesAndGroupsThatAreNotThere() {
    String run = bench.apply(page("A", "a"), group("G", "ines", "tomas"), page("B", "b"));
    assertThat(bench.wiki.projection())
        .containsExactly("page A a", "page B b", "group G [ines, tomas]");
    assertThat(bench.run(run).state()).isEqualTo(State.APPLIED);
    assertThat(bench.run(run).counts()).isEqualTo(Map.of(Verdict.CREATE, 3L));
    assertThat(bench.run(run).done()).isEqualTo(3);
    assertThat(bench.run(run).startedBy()).contains("uid-ines");
    assertThat(bench.verdicts(run)).containsOnly(Verdict.CREATE);
  }

  @Test
  void keepsWhoeverJoinsAGroupInTwoRunsAtOnce() throws InterruptedException {
    bench.apply(group("G", "ines"));
    String tomas = jobFor(group("G", "tomas"));
    String aissa = jobFor(group("G", "aissa"));
    Thread other = new Thread(() -> bench.jobs.step(aissa), "other run");
    bench.wiki.beforeWrite =
        () -> {
          if (other.getState() == Thread.State.NEW) {
            other.start();
            awaitAPauseOf(other);
          }
        };
    bench.jobs.step(tomas);
    other.join();
    bench.wiki.beforeWrite = () -> {};
    bench.jobs.work();
    assertThat(bench.wiki.projection()).containsExactly("group G [aissa, ines, tomas]");
  }

  private String jobFor(Intent intent) {
    bench.open(intent);
    List<JobStatus> all = bench.jobs.recent("", 100);
    return all.get(all.size() - 1).id();
  }

  private static void awaitAPauseOf(Thread thread) {
    while (thread.getState() == Thread.State.RUNNABLE) {
      Thread.onSpinWait();
    }
  }

  @Test
  void comparesWithoutWritingAndWithoutReadingTextsThatAreNotThere() {
    bench.wiki.edit("C", "by a person", "Aïssa D.");
    List<Change> changes =
        bench.ledger.compare(List.of(page("A", "a"), page("B", "b"), page("C", "c")));
    assertThat(changes)
        .extracting(Change::verdict)
        .containsExactly(Verdict.CREATE, Verdict.CREATE, Verdict.CONFLICT);
    assertThat(changes.get(2).before()).contains("by a person");
    assertThat(changes.get(2).after()).contains("c");
    assertThat(changes.get(2).edit().orElseThrow().who()).isEqualTo("Aïssa D.");
    assertThat(bench.wiki.textsRead).isEqualTo(1);
    assertThat(bench.wiki.writes).isEmpty();
  }

  @Test
  void writesNothingTheSecondTime() {
    bench.apply(page("A", "a"), group("G", "ines"));
    bench.wiki.writes.clear();
    String again = bench.apply(page("A", "a"), group("G", "ines"));
    assertThat(bench.wiki.writes).isEmpty();
    assertThat(bench.run(again).counts()).isEqualTo(Map.of(Verdict.SAME, 2L));
    bench.undo(again);
    assertThat(bench.wiki.projection()).hasSize(2);
  }

  @Test
  void changesWhatNobodyEditedAndPutsItBack() {
    String first = bench.apply(page("A", "one"));
    String second = bench.apply(page("A", "two"));
    assertThat(bench.verdicts(second)).containsExactly(Verdict.CHANGE);
    assertThat(bench.changes(second).get(0).before()).contains("one\n");
    bench.undo(second);
    assertThat(bench.wiki.projection()).containsExactly("page A one");
    assertThat(bench.run(second).counts()).isEqualTo(Map.of(Verdict.UNDONE, 1L));
    bench.undo(first);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void takesRunsBackInAnyOrder() {
    String first = bench.apply(page("A", "one"), group("G", "ines"));
    String second = bench.apply(page("A", "two"), group("G", "ines", "tomas"));
    String third = bench.apply(page("A", "three"), group("G", "maelle"));
    bench.undo(second);
    assertThat(bench.wiki.projection()).containsExactly("page A three", "group G [ines, maelle]");
    bench.undo(first);
    assertThat(bench.wiki.projection()).containsExactly("page A three", "group G [maelle]");
    bench.undo(third);
    assertThat(bench.wiki.projection()).isEmpty();
    assertThat(bench.ledger.written("", 10)).isEmpty();
  }

  @Test
  void neverOverwritesOrDeletesWhatSomebodyEdited() {
    String first = bench.apply(page("A", "a"), page("B", "b"));
    bench.wiki.edit("A", "a, corrected", "Aïssa D.");
    String second = bench.apply(page("A", "another"), page("B", "b"));
    assertThat(bench.verdicts(second)).containsExactly(Verdict.KEEP, Verdict.SAME);
    bench.undo(first);
    assertThat(bench.wiki.projection()).containsExactly("page A a, corrected");
    assertThat(bench.verdicts(first)).containsExactly(Verdict.KEEP, Verdict.UNDONE);
    Change kept = bench.changes(first).get(0);
    assertThat(kept.detail().toString()).contains("Aïssa D.");
    assertThat(kept.edit().orElseThrow().when()).isEqualTo(bench.wiki.pages.get("A").modified());
    assertThat(bench.run(first).state()).isEqualTo(State.UNDONE);
    assertThat(bench.run(first).counts()).isEqualTo(Map.of(Verdict.KEEP, 1L, Verdict.UNDONE, 1L));
  }

  @Test
  void leavesAPageOfSomebodyElseAsItIs() {
    bench.wiki.edit("A", "by a person", "Tomas K.");
    bench.wiki.edit("B", "the same", "Tomas K.");
    String run = bench.apply(page("A", "a"), page("B", "the same"));
    assertThat(bench.verdicts(run)).containsExactly(Verdict.CONFLICT, Verdict.SAME);
    bench.undo(run);
    assertThat(bench.wiki.projection()).containsExactly("page A by a person", "page B the same");
  }

  @Test
  void takesThePlaceOfAPageWhereSomebodySaidSoAndPutsItBack() {
    bench.wiki.edit("A", "by a person", "Tomas K.");
    bench.wiki.edit("B", "by another", "Tomas K.");
    bench.wiki.edit("C", "by a third", "Tomas K.");
    String seen = ContentHash.of("by another");
    String run =
        bench.apply(
            page("A", "a").replacing(Intent.WritePage.ANY),
            page("B", "b").replacing(seen),
            page("C", "c").replacing(seen));
    assertThat(bench.verdicts(run))
        .containsExactly(Verdict.CHANGE, Verdict.CHANGE, Verdict.CONFLICT);
    assertThat(bench.changes(run).get(0).detail().key()).isEqualTo("ledger.replaced");
    assertThat(bench.wiki.projection())
        .containsExactly("page A a", "page B b", "page C by a third");
    bench.undo(run);
    assertThat(bench.wiki.projection())
        .containsExactly("page A by a person", "page B by another", "page C by a third");
    assertThat(bench.verdicts(bench.apply(page("A", "a")))).containsExactly(Verdict.CONFLICT);
  }

  @Test
  void keepsWhatSomebodyEditedEvenWhereItMayTakeAPlace() {
    bench.apply(page("A", "a"));
    bench.wiki.edit("A", "a, corrected", "Tomas K.");
    String run = bench.apply(page("A", "b").replacing(Intent.WritePage.ANY));
    assertThat(bench.verdicts(run)).containsExactly(Verdict.KEEP);
  }

  @Test
  void writesAMergeOntoTheVeryTextThatPeopleWroteAndPutsThatBack() {
    String first = bench.apply(page("A", "a"));
    bench.wiki.edit("A", "a, ours", "Tomas K.");
    String seen = ContentHash.of("a, ours");
    String merge = bench.apply(page("A", "a, ours, new").mergedWith(seen));
    assertThat(bench.verdicts(merge)).containsExactly(Verdict.CHANGE);
    assertThat(bench.changes(merge).get(0).detail().key()).isEqualTo("ledger.merged");
    assertThat(bench.verdicts(bench.apply(page("A", "b")))).containsExactly(Verdict.KEEP);
    assertThat(bench.ledger.written("", 10))
        .extracting(Change::verdict)
        .containsExactly(Verdict.KEEP);
    bench.undo(merge);
    assertThat(bench.wiki.projection()).containsExactly("page A a, ours");
    assertThat(bench.verdicts(bench.apply(page("A", "b")))).containsExactly(Verdict.KEEP);
    bench.undo(first);
    assertThat(bench.wiki.projection()).containsExactly("page A a, ours");
  }

  @Test
  void changesATextThatNobodyTouchedOnlyWhileItIsThere() {
    String first = bench.apply(page("A", "a"), page("B", "b"));
    String open =
        bench.open(
            page("A", "a2").mergedWith(ContentHash.of("a")),
            page("B", "b2").mergedWith(ContentHash.of("b")));
    bench.wiki.pages.remove("B");
    bench.jobs.work();
    assertThat(bench.wiki.projection()).containsExactly("page A a2");
    assertThat(bench.verdicts(open)).containsExactly(Verdict.CHANGE, Verdict.KEEP);
    String again = bench.apply(page("A", "a3").mergedWith(ContentHash.of("a2")));
    bench.undo(again);
    assertThat(bench.verdicts(bench.apply(page("A", "a4")))).containsExactly(Verdict.CHANGE);
    bench.undo(open);
    bench.undo(first);
    assertThat(bench.wiki.projection()).containsExactly("page A a4");
  }

  @Test
  void undoesNothingBelowAMerge() {
    String first = bench.apply(page("A", "a"));
    bench.wiki.edit("A", "a, ours", "Tomas K.");
    String merge = bench.apply(page("A", "a, ours, 1").mergedWith(ContentHash.of("a, ours")));
    String again = bench.apply(page("A", "a, ours, 2").mergedWith(ContentHash.of("a, ours, 1")));
    bench.undo(first);
    bench.undo(merge);
    assertThat(bench.wiki.projection()).containsExactly("page A a, ours, 2");
    bench.undo(again);
    assertThat(bench.wiki.projection()).containsExactly("page A a, ours, 1");
    assertThat(bench.verdicts(bench.apply(page("A", "b")))).containsExactly(Verdict.KEEP);
  }

  @Test
  void writesNoMergeOntoAnotherTextThanWasSeen() {
    bench.apply(page("A", "a"), page("B", "b"), page("C", "c"));
    bench.wiki.edit("A", "a, ours", "Tomas K.");
    bench.wiki.edit("B", "b, ours", "Tomas K.");
    bench.wiki.edit("C", "c, ours", "Tomas K.");
    String run =
        bench.open(
            page("A", "a, ours, new").mergedWith(ContentHash.of("a, ours")),
            page("B", "b, ours, new").mergedWith(ContentHash.of("b, ours")),
            page("C", "c, ours, new").mergedWith(ContentHash.of("c, ours")));
    bench.wiki.edit("A", "a, ours, and again", "Tomas K.");
    bench.wiki.pages.remove("C");
    bench.wiki.beforeWrite = () -> bench.wiki.edit("B", "b, in that moment", "Tomas K.");
    bench.jobs.work();
    assertThat(bench.wiki.projection())
        .containsExactly("page A a, ours, and again", "page B b, in that moment");
    assertThat(bench.verdicts(run)).containsOnly(Verdict.KEEP);
    assertThat(bench.changes(run).get(2).detail().key()).isEqualTo("ledger.gone");
  }

  @Test
  void mergesIntoAPageThatLevainDidNotWrite() {
    bench.wiki.edit("A", "by a person", "Tomas K.");
    String hash = ContentHash.of("by a person");
    String run = bench.apply(page("A", "by a person\nnew").mergedWith(hash));
    assertThat(bench.wiki.projection()).containsExactly("page A by a person\nnew");
    bench.undo(run);
    assertThat(bench.wiki.projection()).containsExactly("page A by a person");
    assertThat(bench.ledger.written("", 10)).isEmpty();
  }

  @Test
  void addsToAGroupOfOthersAndRemovesExactlyThose() {
    bench.wiki.groups.join("G", "maelle");
    bench.wiki.groups.join("G", "tomas");
    String run = bench.apply(group("G", "ines", "tomas"));
    assertThat(bench.wiki.projection()).containsExactly("group G [ines, maelle, tomas]");
    assertThat(bench.changes(run).get(0).after()).contains("ines");
    assertThat(bench.changes(run).get(0).detail().key()).isEqualTo("ledger.joins");
    bench.wiki.groups.join("G", "aissa");
    bench.undo(run);
    assertThat(bench.wiki.projection()).containsExactly("group G [aissa, maelle, tomas]");
    assertThat(bench.verdicts(run)).containsExactly(Verdict.UNDONE);
  }

  @Test
  void keepsAGroupThatOthersHaveJoined() {
    String run = bench.apply(group("G", "ines"), group("H", "ines"));
    bench.wiki.groups.join("G", "aissa");
    bench.wiki.groups.leave("H", "ines");
    bench.undo(run);
    assertThat(bench.wiki.projection()).containsExactly("group G [aissa]");
    assertThat(bench.verdicts(run)).containsExactly(Verdict.KEEP, Verdict.UNDONE);
    assertThat(bench.changes(run).get(0).detail().toString()).contains("aissa");
  }

  @Test
  void leavesOutWhomPeopleTookOutOfAGroup() {
    bench.apply(group("G", "ines", "tomas"));
    bench.wiki.groups.leave("G", "tomas");
    String again = bench.apply(group("G", "ines", "tomas"));
    assertThat(bench.verdicts(again)).containsExactly(Verdict.KEEP);
    String more = bench.apply(group("G", "ines", "tomas", "maelle"));
    assertThat(bench.verdicts(more)).containsExactly(Verdict.CHANGE);
    assertThat(bench.wiki.projection()).containsExactly("group G [ines, maelle]");
  }

  @Test
  void addsAgainWhoAsksForItThemselves() {
    bench.apply(group("G", "ines", "tomas"));
    bench.wiki.groups.leave("G", "tomas");
    String again = bench.apply(group("G", "tomas").ofOwnWill());
    assertThat(bench.verdicts(again)).containsExactly(Verdict.CHANGE);
    assertThat(bench.wiki.projection()).containsExactly("group G [ines, tomas]");
    bench.wiki.groups.leave("G", "tomas");
    assertThat(bench.verdicts(bench.apply(group("G", "tomas")))).containsExactly(Verdict.KEEP);
  }

  @Test
  void goesOnAfterARefusal() {
    bench.wiki.groups.unknown.add("nobody");
    String run = bench.apply(page("A?", "a"), group("G", "nobody"), page("B", "b"));
    assertThat(bench.verdicts(run))
        .containsExactly(Verdict.REFUSED, Verdict.REFUSED, Verdict.CREATE);
    assertThat(bench.changes(run).get(0).detail().toString()).contains("does not accept “?”");
    assertThat(bench.run(run).state()).isEqualTo(State.APPLIED);
  }

  @Test
  void refusesANameThatStandsTwice() {
    List<Intent> intents = List.of(page("A", "a"), group("A", "ines"), page("A", "b"));
    assertThat(bench.ledger.compare(intents))
        .extracting(Change::verdict)
        .containsExactly(Verdict.CREATE, Verdict.CREATE, Verdict.REFUSED);
    String run = bench.apply(intents.toArray(new Intent[0]));
    assertThat(bench.wiki.pages.get("A").text()).isEqualTo("a\n");
    assertThat(bench.verdicts(run))
        .containsExactly(Verdict.CREATE, Verdict.CREATE, Verdict.REFUSED);
    assertThat(bench.run(run).done()).isEqualTo(3);
  }

  @Test
  void opensARunOnceForAKey() {
    String first = bench.openAs("same", page("A", "a"));
    assertThat(bench.openAs("same", page("B", "b"))).isEqualTo(first);
    bench.jobs.work();
    assertThat(bench.wiki.projection()).containsExactly("page A a");
  }

  @Test
  void opensNothingIfTheCallersTransactionFails() {
    assertThatThrownBy(() -> bench.openAndFail(page("A", "a"))).hasMessage("taken back");
    assertThat(bench.ledger.runs("seeding", "", 10)).isEmpty();
  }

  @Test
  void takesNothingBackWhileItApplies() {
    String run = bench.open(page("A", "a"));
    assertThat(bench.ledger.undo(run, Optional.empty())).isEmpty();
    assertThat(bench.ledger.undo("nonsense", Optional.empty())).isEmpty();
    bench.jobs.work();
    bench.undo(run);
    assertThat(bench.ledger.undo(run, Optional.empty())).isEmpty();
  }

  @Test
  void takesBackARunThatWasPaused() {
    String run = bench.open(page("A", "a"));
    bench.jobs.pause(bench.run(run).job());
    assertThat(bench.run(run).state()).isEqualTo(State.PAUSED);
    bench.undo(run);
    assertThat(bench.run(run).state()).isEqualTo(State.UNDONE);
    assertThat(bench.wiki.projection()).isEmpty();
  }

  @Test
  void listsWhatIsLevainsAndWhetherItWasEdited() {
    bench.apply(page("B", "b"), page("A", "a"), group("A", "ines"), page("C", "c"));
    bench.wiki.edit("B", "edited", "Aïssa D.");
    bench.wiki.pages.remove("C");
    assertThat(bench.ledger.written("", 10))
        .extracting(c -> c.kind() + " " + c.name() + " " + c.verdict())
        .containsExactly("group A SAME", "page A SAME", "page B KEEP");
    assertThat(bench.ledger.written("", 1)).hasSize(2);
    assertThat(bench.ledger.written("A", 10)).hasSize(1);
  }

  @Test
  void listsRunsNewestFirst() {
    String first = bench.apply(page("A", "a"));
    String second = bench.apply(page("B", "b"));
    assertThat(bench.ledger.runs("seeding", "", 10))
        .extracting(Run::id)
        .containsExactly(second, first);
    assertThat(bench.ledger.runs("", second, 10)).extracting(Run::id).containsExactly(first);
    assertThat(bench.ledger.runs("goals", "", 10)).isEmpty();
  }

  @Test
  void writesLongTextsAndManyItems() {
    String text = "é".repeat(400_000);
    Intent[] intents = new Intent[700];
    for (int i = 0; i < intents.length; i++) {
      intents[i] = page("P" + i, i == 300 ? text : "text " + i);
    }
    String run = bench.apply(intents);
    assertThat(bench.run(run).counts()).isEqualTo(Map.of(Verdict.CREATE, 700L));
    assertThat(bench.wiki.pages.get("P300").text()).hasSize(400_001);
    bench.undo(run);
    assertThat(bench.wiki.projection()).isEmpty();
    assertThat(bench.wiki.writes).hasSize(1400);
    assertThat(new HashSet<>(bench.wiki.writes)).hasSize(1400);
  }

  @Test
  void saysWhatTheServerDoesNotKeep() {
    bench.wiki.can = EnumSet.noneOf(Capability.class);
    Server bare = new Server(bench.wiki, Optional.empty(), Optional.empty());
    DurableLedger ledger = new DurableLedger(bench.store, bare, bench.jobs);
    assertThat(ledger.compare(List.of(page("A", "a"))).get(0).detail())
        .hasToString("This server keeps no pages.");
  }
}
