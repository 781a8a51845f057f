package org.levain.seeding.internal.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run.State;
import org.levain.persistence.testing.TestDatabase;
import org.levain.seeding.internal.fake.FakeLedger;
import org.levain.seeding.internal.fake.World;
import org.levain.web.Problem;
import org.levain.web.Refusal;
import org.levain.words.Sentence;

class ApiTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final World WORLD = new World(DATABASE);

  private final PlansApi plans = new PlansApi(WORLD.compare, WORLD.problems);
  private final RunsApi runs =
      new RunsApi(WORLD.plans, WORLD.apply, WORLD.runs, WORLD.acts, WORLD.problems);

  @BeforeEach
  void noRuns() {
    WORLD.ledger.runs.clear();
    WORLD.ledger.keys.clear();
    WORLD.jobs.asked.clear();
  }

  @AfterAll
  static void close() {
    WORLD.close();
    DATABASE.close();
  }

  private static Problem refused(Runnable call) {
    return catchThrowableOfType(Refusal.class, call::run).problem();
  }

  @Test
  void answersWhatAPlanWouldDo() {
    PlansApi.Answer answer =
        plans.compare(World.in(Locale.ENGLISH), "plan.yaml", World.sample("en"));
    assertThat(answer.items()).hasSize(10);
    assertThat(answer.counts()).containsEntry(Verdict.CREATE, 10L);
  }

  @Test
  void namesFieldLineAndFaultInTheCallersLanguage() {
    byte[] plan = "title: T\nlanguage: fr\npages: [{title: A, txt: b}]".getBytes(UTF_8);
    Problem problem =
        refused(() -> plans.compare(World.in(Locale.FRENCH), "%C3%A9t%C3%A9.yaml", plan));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.title()).startsWith("«\u00a0été.yaml\u00a0» n’a pas été lu");
    assertThat(problem.fields().get(0).name()).isEqualTo("pages[0].txt");
    assertThat(problem.fields().get(0).line()).isEqualTo(3);
    assertThat(problem.fields().get(0).message()).startsWith("attendu\u00a0:");
  }

  @Test
  void startsWatchesSteersAndTakesBackARun() {
    Response started = runs.start(World.in(Locale.ENGLISH), null, World.sample("en"));
    assertThat(started.getStatus()).isEqualTo(202);
    assertThat(started.getEntity()).isEqualTo(new RunsApi.Accepted("run-1"));
    assertThat(runs.list(World.in(Locale.ENGLISH), "").items()).hasSize(1);
    assertThat(runs.show(World.in(Locale.ENGLISH), "run-1").state()).isEqualTo(State.APPLYING);
    runs.pause(World.in(Locale.ENGLISH), "run-1");
    WORLD.ledger.bring("run-1", State.PAUSED);
    runs.resume(World.in(Locale.ENGLISH), "run-1");
    runs.stop(World.in(Locale.ENGLISH), "run-1");
    assertThat(WORLD.jobs.asked).containsExactly("pause job-1", "resume job-1", "stop job-1");
    WORLD.ledger.bring("run-1", State.APPLIED);
    assertThat(runs.undo(World.in(Locale.ENGLISH), "run-1").getStatus()).isEqualTo(202);
  }

  @Test
  void recordsNothingAboutARunThatHasEnded() {
    WORLD.jobs.asked.clear();
    WORLD.audit.entries.clear();
    WORLD.ledger.bring("run-1", State.APPLIED);
    runs.pause(World.in(Locale.ENGLISH), "run-1");
    runs.resume(World.in(Locale.ENGLISH), "run-1");
    runs.stop(World.in(Locale.ENGLISH), "run-1");
    assertThat(WORLD.jobs.asked).isEmpty();
    assertThat(WORLD.audit.entries).isEmpty();
  }

  @Test
  void refusesWhatCannotBeDone() {
    assertThat(refused(() -> runs.show(World.in(Locale.ENGLISH), "run-7")).status()).isEqualTo(404);
    WORLD.ledger.bring("run-1", State.UNDONE);
    Problem undone = refused(() -> runs.undo(World.in(Locale.FRENCH), "run-1"));
    assertThat(undone.status()).isEqualTo(409);
    assertThat(undone.title()).contains("elle a été annulée");
    byte[] bad = "title".getBytes(UTF_8);
    assertThat(refused(() -> runs.start(World.in(Locale.ENGLISH), "x", bad)).status())
        .isEqualTo(400);
  }

  @Test
  void doesNotShowRunsOfOtherModules() {
    WORLD.ledger.runs.put(
        "run-8", FakeLedger.run("run-8", "goals", State.APPLIED, Optional.empty()));
    assertThat(refused(() -> runs.undo(World.in(Locale.ENGLISH), "run-8")).status()).isEqualTo(404);
  }

  @Test
  void listsItemsWithoutTheirTexts() {
    WORLD.ledger.bring("run-1", State.APPLIED);
    Change change =
        new Change(
            3,
            "page",
            "A",
            "",
            "",
            Verdict.CREATE,
            Sentence.NONE,
            Optional.empty(),
            Optional.of("text"));
    WORLD.ledger.changes.put("run-1", List.of(change));
    assertThat(runs.changes(World.in(Locale.ENGLISH), "run-1", 0).items())
        .extracting(Item::name)
        .containsExactly("A");
    assertThat(runs.changes(World.in(Locale.ENGLISH), "run-1", 3).items()).isEmpty();
  }

  @Test
  void callsAPlanByTheLastPartOfItsName() {
    assertThat(Source.ofHeader(null)).isEqualTo("plan.yaml");
    assertThat(Source.ofHeader("C%3A%5Cplans%5Cfirm%20A.zip")).isEqualTo("firm A.zip");
    assertThat(Source.ofHeader("%zz")).isEqualTo("%zz");
    assertThat(Source.of("a\nb")).isEqualTo("a b");
  }
}
