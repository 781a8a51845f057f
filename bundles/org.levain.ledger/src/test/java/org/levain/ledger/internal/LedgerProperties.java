package org.levain.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.persistence.testing.TestDatabase;

/** Laws of the ledger, for any plans, any edits by people in between, and any kills. */
class LedgerProperties {

  private static final int MOST_KILLS = 30;

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final LedgerStore STORE = new LedgerStore(DATABASE.persistence());

  @AfterContainer
  static void close() {
    STORE.close();
    DATABASE.close();
  }

  /** Something that happens to the server. */
  sealed interface Event {}

  record Plan(List<Intent> intents) implements Event {}

  record Edit(String page, String text) implements Event {}

  record Remove(String page) implements Event {}

  record Join(String group, String login) implements Event {}

  record Leave(String group, String login) implements Event {}

  @Provide
  Arbitrary<List<Event>> events() {
    return Arbitraries.oneOf(plans(), plans(), edits()).list().ofMinSize(1).ofMaxSize(7);
  }

  @Provide
  Arbitrary<List<Event>> editsBefore() {
    return edits().list().ofMaxSize(5);
  }

  private static Arbitrary<String> pageNames() {
    return Arbitraries.of("A", "B", "C", "D", "E", "F");
  }

  private static Arbitrary<String> groupNames() {
    return Arbitraries.of("G", "H");
  }

  private static Arbitrary<String> logins() {
    return Arbitraries.of("ines", "tomas", "maelle");
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("one", "two", "three");
  }

  private static Arbitrary<Event> plans() {
    Arbitrary<Intent> page = Combinators.combine(pageNames(), texts()).as(Bench::page);
    Arbitrary<Intent> group =
        Combinators.combine(groupNames(), logins().set().ofMinSize(1).ofMaxSize(3))
            .as((name, logins) -> Bench.group(name, logins.toArray(new String[0])));
    return Arbitraries.oneOf(page, page, group).list().ofMinSize(1).ofMaxSize(8).map(Plan::new);
  }

  private static Arbitrary<Event> edits() {
    return Arbitraries.oneOf(
        Combinators.combine(pageNames(), texts()).as(Edit::new),
        pageNames().map(Remove::new),
        Combinators.combine(groupNames(), logins()).as(Join::new),
        Combinators.combine(groupNames(), logins()).as(Leave::new));
  }

  @Property(tries = 100)
  void undoRestoresAllButWhatPeopleEdited(
      @ForAll("editsBefore") List<Event> before,
      @ForAll("events") List<Event> events,
      @ForAll Random random) {
    Bench bench = new Bench(STORE);
    before.forEach(event -> happen(bench, event));
    Set<String> original = bench.wiki.projection().collect(Collectors.toCollection(TreeSet::new));
    Set<String> touched = new HashSet<>();
    List<String> runs = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Plan plan) {
        runs.add(bench.open(plan.intents().toArray(new Intent[0])));
        workWithKills(bench, random);
      } else {
        touched.add(happen(bench, event));
      }
    }
    assertNothingWasWrittenTwice(bench, runs.size());
    Set<String> edited = with(touched, bench.wiki.projection().toList());
    Collections.shuffle(runs, random);
    for (String run : runs) {
      bench.beginUndo(run);
      workWithKills(bench, random);
    }
    List<String> after = bench.wiki.projection().toList();
    assertThat(without(touched, after)).isEqualTo(without(touched, original));
    assertPeoplesPagesStay(bench, touched, edited, after);
  }

  /** Returns {@code page A} or {@code group G}. */
  private static String happen(Bench bench, Event event) {
    if (event instanceof Edit edit) {
      bench.wiki.edit(edit.page(), "by a person: " + edit.text(), "Aïssa D.");
      return "page " + edit.page();
    } else if (event instanceof Remove remove) {
      bench.wiki.pages.remove(remove.page());
      return "page " + remove.page();
    } else if (event instanceof Join join) {
      bench.wiki.groups.join(join.group(), join.login());
      return "group " + join.group();
    }
    Leave leave = (Leave) event;
    bench.wiki.groups.leave(leave.group(), leave.login());
    return "group " + leave.group();
  }

  /** Kills the work before or after some of its calls, and goes on. */
  private static void workWithKills(Bench bench, Random random) {
    int[] kills = {random.nextInt(4)};
    Runnable perhaps =
        () -> {
          if (kills[0] > 0 && random.nextInt(3) == 0) {
            kills[0]--;
            Killed.now();
          }
        };
    bench.wiki.beforeWrite = perhaps;
    bench.wiki.afterWrite = perhaps;
    for (int i = 0; i < MOST_KILLS && !worked(bench); i++) {
      bench.forgetCalls();
    }
    bench.wiki.beforeWrite = () -> {};
    bench.wiki.afterWrite = () -> {};
  }

  private static boolean worked(Bench bench) {
    try {
      bench.jobs.work();
      return true;
    } catch (Killed e) {
      return false;
    }
  }

  private static void assertNothingWasWrittenTwice(Bench bench, int runs) {
    long writes = bench.wiki.writes.size();
    long counted =
        bench.ledger.runs("", "", runs + 1).stream()
            .mapToLong(
                run ->
                    run.counts().getOrDefault(Verdict.CREATE, 0L)
                        + run.counts().getOrDefault(Verdict.CHANGE, 0L))
            .sum();
    assertThat(counted).isEqualTo(writes);
  }

  /** What a person wrote last on a page is there still. */
  private static void assertPeoplesPagesStay(
      Bench bench, Set<String> touched, Set<String> edited, List<String> after) {
    Set<String> byPeople =
        edited.stream()
            .filter(line -> line.contains("by a person"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(with(touched, after)).containsAll(byPeople);
  }

  private static Set<String> with(Set<String> names, Iterable<String> lines) {
    Set<String> found = new TreeSet<>();
    lines.forEach(line -> addIf(isOf(names, line), line, found));
    return found;
  }

  private static Set<String> without(Set<String> names, Iterable<String> lines) {
    Set<String> found = new TreeSet<>();
    lines.forEach(line -> addIf(!isOf(names, line), line, found));
    return found;
  }

  private static void addIf(boolean wanted, String line, Set<String> found) {
    if (wanted) {
      found.add(line);
    }
  }

  private static boolean isOf(Set<String> names, String line) {
    return names.stream().anyMatch(name -> line.startsWith(name + " "));
  }
}
