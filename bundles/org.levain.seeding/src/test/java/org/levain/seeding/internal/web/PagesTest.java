package org.levain.seeding.internal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Intent;
import org.levain.ledger.Run;
import org.levain.ledger.Run.State;
import org.levain.persistence.testing.TestDatabase;
import org.levain.seeding.internal.SeedingModule;
import org.levain.seeding.internal.action.SentPlan;
import org.levain.seeding.internal.action.Server;
import org.levain.seeding.internal.fake.FakeLedger;
import org.levain.seeding.internal.fake.World;
import org.levain.web.View;
import org.levain.web.testing.EnglishWords;
import org.levain.web.testing.MessagesCheck;
import org.levain.web.testing.PageCheck;
import org.levain.web.testing.PageTester;
import org.levain.web.testing.TestCaller;
import org.levain.words.Sentence;

/** Every page is drawn in both languages; what is drawn lies in {@code target/pages}. */
class PagesTest {

  private static final TestDatabase DATABASE = TestDatabase.derby();
  private static final World WORLD = new World(DATABASE);

  private final StartView start = new StartView(WORLD.runs, WORLD.wiki.server(), WORLD.messages);
  private final PlanPages plans =
      new PlanPages(
          WORLD.plans,
          WORLD.compare,
          WORLD.apply,
          WORLD.wiki.server(),
          WORLD.problems,
          WORLD.messages,
          start);
  private final RunPages runs =
      new RunPages(WORLD.runs, WORLD.acts, WORLD.wiki.server(), WORLD.messages);

  @BeforeEach
  void nothing() {
    WORLD.ledger.runs.clear();
    WORLD.ledger.keys.clear();
    WORLD.ledger.verdicts.clear();
    WORLD.jobs.kind = "ledger.apply";
  }

  @AfterAll
  static void close() {
    WORLD.close();
    DATABASE.close();
  }

  private static void draw(String name, Function<Locale, View> page) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      PageTester tester = PageTester.of(SeedingModule.class).in(locale);
      View view = page.apply(locale);
      tester.write(name + "." + locale.getLanguage(), view);
      String html = tester.at("seeding/page").render(view);
      assertThat(PageCheck.faults(html)).as(name + " " + locale).isEmpty();
      if (locale.equals(Locale.FRENCH)) {
        assertThat(EnglishWords.in(html)).as(name).isEmpty();
      }
    }
  }

  private static String html(View view) {
    return PageTester.of(SeedingModule.class).at("seeding/page").render(view);
  }

  private View dry(SentPlan plan, Locale locale, String show, String community) {
    Response response = plans.show(World.in(locale), plan.id(), show, community, 0);
    return (View) response.getEntity();
  }

  private static SentPlan kept(String name, byte[] content) {
    return WORLD.plans.keep(name, content, Optional.of("uid-ines"));
  }

  @Test
  void wordsAreCompleteInBothLanguages() {
    assertThat(MessagesCheck.faults(SeedingModule.class)).isEmpty();
  }

  @Test
  void startWithoutRuns() {
    draw("start-empty", locale -> start.of("", locale, Optional.empty()));
  }

  @Test
  void startWithRunsAndAFault() {
    for (State state : State.values()) {
      WORLD.ledger.bring("run-" + state, state);
    }
    draw("start", locale -> start.of("", locale, Optional.of(WORLD.problems.nothingSent(locale))));
  }

  @Test
  void startForSomebodyWhoMayOnlyLook() {
    View view = start.of("", Locale.ENGLISH, Optional.empty());
    String html =
        PageTester.of(SeedingModule.class)
            .as(TestCaller.member("seeding:read"))
            .at("seeding/")
            .render(view);
    assertThat(html)
        .contains("Only administrators can send plans")
        .doesNotContain("<form method=\"post\"");
    assertThat(PageCheck.faults(html)).isEmpty();
  }

  @Test
  void dryRunOfAFreshServer() {
    SentPlan plan = kept("plan.yaml", World.sample("en"));
    draw("dry-run-fresh", locale -> dry(plan, locale, "differs", ""));
    String html = html(dry(plan, Locale.ENGLISH, "differs", ""));
    assertThat(html).contains("Apply 10 changes", "Lost: the Kerlouan viaduct", "named Lost the");
  }

  @Test
  void dryRunWithEverythingThatCanHappen() {
    Map<String, Verdict> verdicts = WORLD.ledger.verdicts;
    verdicts.put("Bids that taught us something", Verdict.CHANGE);
    verdicts.put("How to write a case", Verdict.KEEP);
    verdicts.put("Lost the Kerlouan viaduct", Verdict.CONFLICT);
    verdicts.put("BidTeam", Verdict.CHANGE);
    verdicts.put("Animators", Verdict.SAME);
    String text = new String(World.sample("en"), UTF_8);
    SentPlan plan = kept("firm.yaml", text.replace("- tomas", "- nobody").getBytes(UTF_8));
    draw("dry-run", locale -> dry(plan, locale, "all", ""));
    String html = html(dry(plan, Locale.ENGLISH, "differs", ""));
    assertThat(html)
        .containsSubsequence(
            "Settle first: 2 names are",
            "Aïssa Diallo saved it",
            "value=\"keep\" form=\"apply\" checked",
            "value=\"replace-",
            "<del>- What was",
            "Not possible: 1 item")
        .contains("Nobody signs in as nobody", "Aïssa Diallo has edited it since");
    assertThat(html(dry(plan, Locale.ENGLISH, "create", "First three months")))
        .contains("Who answers what")
        .doesNotContain("Where to begin");
  }

  @Test
  void dryRunAsksAboutAGroupThatIsThereAndAboutAPageThatThePlanReplaces() {
    WORLD.ledger.verdicts.put("Bids", Verdict.CHANGE);
    WORLD.ledger.verdicts.put("Team", Verdict.CHANGE);
    SentPlan plan =
        kept("plan.yaml", World.plan("    landing: {if_exists: replace}\n    group: Team\n"));
    draw("dry-run-settle", locale -> dry(plan, locale, "differs", ""));
    assertThat(html(dry(plan, Locale.ENGLISH, "differs", "")))
        .containsSubsequence("Settle first: 2 names are", "Bids", "Add the missing person")
        .containsPattern("value=\"replace-[0-9a-f]{64}\" form=\"apply\" checked")
        .containsPattern("value=\"add\" form=\"apply\" checked");
  }

  @Test
  void appliesWhatWasChosen() {
    String seen = "replace-" + "0f".repeat(32);
    SentPlan plan = kept("plan.yaml", World.plan("    members: [tomas]\n"));
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("choice.1", seen);
    form.putSingle("choice.2", "keep");
    form.putSingle("choice.x", "keep");
    WORLD.ledger.opened.clear();
    WORLD.ledger.keys.add("the run of another test");
    Response started = plans.apply(World.in(Locale.ENGLISH), plan.id(), form);
    assertThat(started.getStatus()).isEqualTo(303);
    assertThat(WORLD.ledger.opened).hasSize(1);
    assertThat(((Intent.WritePage) WORLD.ledger.opened.get(0)).replaces())
        .isEqualTo("0f".repeat(32));
  }

  @Test
  void dryRunWithNothingToWrite() {
    SentPlan plan = kept("plan.yaml", World.plan(""));
    WORLD.ledger.verdicts.put("Bids", Verdict.SAME);
    draw("dry-run-same", locale -> dry(plan, locale, "differs", ""));
    assertThat(html(dry(plan, Locale.ENGLISH, "differs", "")))
        .contains("There is nothing to write")
        .doesNotContain("/apply\"");
  }

  @Test
  void dryRunOfALongPlanPageByPage() {
    StringBuilder pages = new StringBuilder("    pages:\n");
    for (int i = 0; i < 150; i++) {
      pages.append("      - {title: Page ").append(i).append(", text: x}\n");
    }
    SentPlan plan = kept("plan.yaml", World.plan(pages.toString()));
    String first = html(dry(plan, Locale.ENGLISH, "differs", ""));
    assertThat(first).contains("Page 98", "after=100").doesNotContain("Page 120");
    Response next = plans.show(World.in(Locale.ENGLISH), plan.id(), "differs", "", 100);
    assertThat(html((View) next.getEntity())).contains("Page 149").doesNotContain("Page 98<");
  }

  @Test
  void faultsOfAPlanWithItsTextToCorrect() {
    String text = "title: T\nlanguage: de\n<b>: x\npages: [{title: A}]\n";
    SentPlan plan = kept("plan.yaml", text.getBytes(UTF_8));
    draw("faults", locale -> dry(plan, locale, "differs", ""));
    assertThat(html(dry(plan, Locale.ENGLISH, "differs", "")))
        .contains("was not read: 3 errors, nothing written", "language: de", "&lt;b&gt;");
  }

  @Test
  void faultsOfAFileThatIsNoText() {
    SentPlan plan = kept("plan.yaml", new byte[] {'a', '\n', (byte) 0xE9});
    assertThat(html(dry(plan, Locale.ENGLISH, "differs", "")))
        .contains("line 2", "0xE9")
        .doesNotContain("<textarea");
  }

  @Test
  void theDiffAsText() {
    SentPlan plan = kept("plan.yaml", World.sample("en"));
    String text = (String) plans.diff(World.in(Locale.ENGLISH), plan.id()).getEntity();
    assertThat(text).contains("Create · page How to write a case (plan.yaml:20)", "+ # How to");
  }

  private static Run run(State state, Map<Verdict, Long> counts, Sentence message) {
    return new Run(
        "run-1",
        "seeding",
        "Engineering firm",
        state,
        520,
        214,
        counts,
        Optional.of("uid-ines"),
        FakeLedger.NOON,
        FakeLedger.NOON.plusSeconds(90),
        "job-1",
        message);
  }

  private View shown(Locale locale) {
    return runs.show(World.in(locale), "run-1");
  }

  @Test
  void runsInEveryState() {
    List<Change> changes = new ArrayList<>();
    changes.add(
        change(212, "Plan du site", Verdict.REFUSED, Sentence.of("page.bad-name", "Plan du site")));
    changes.add(change(213, "Who answers what", Verdict.CREATE, Sentence.NONE));
    changes.add(change(214, "How to write a case", Verdict.KEEP, Sentence.NONE));
    WORLD.ledger.changes.put("run-1", changes);
    Map<Verdict, Long> counts =
        Map.of(Verdict.CREATE, 200L, Verdict.CHANGE, 12L, Verdict.REFUSED, 1L, Verdict.KEEP, 1L);
    for (State state : State.values()) {
      Sentence message = state == State.PAUSED ? Sentence.of("page.unreadable") : Sentence.NONE;
      WORLD.ledger.runs.put("run-1", run(state, counts, message));
      draw("run-" + state.name().toLowerCase(Locale.ROOT), this::shown);
    }
  }

  @Test
  void whereTheServerHasNoPagesThePagesSaySoInTheReadersLanguage() {
    Server bare = new Server(WORLD.wiki.members(), Optional.empty(), Optional.empty());
    RunPages runsThere = new RunPages(WORLD.runs, WORLD.acts, bare, WORLD.messages);
    WORLD.ledger.changes.put(
        "run-1",
        List.of(change(1, "Plan du site", Verdict.REFUSED, Sentence.of("ledger.no-pages"))));
    WORLD.ledger.runs.put("run-1", run(State.APPLIED, Map.of(Verdict.REFUSED, 1L), Sentence.NONE));
    assertThat(html(runsThere.show(World.in(Locale.FRENCH), "run-1")))
        .contains("Ce serveur n’a pas de pages")
        .doesNotContain("keeps no pages");
  }

  private static Change change(long number, String name, Verdict verdict, Sentence detail) {
    Optional<Edit> edit =
        verdict == Verdict.KEEP
            ? Optional.of(new Edit("Aïssa Diallo", FakeLedger.NOON))
            : Optional.empty();
    return new Change(
        number,
        "page",
        name,
        "Bids",
        "plan.yaml:9",
        verdict,
        detail,
        edit,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aRunSaysHowFarEachCommunityIs() {
    SentPlan plan = kept("plan.yaml", World.sample("en"));
    Response started = plans.apply(World.in(Locale.ENGLISH), plan.id(), new MultivaluedHashMap<>());
    assertThat(started.getStatus()).isEqualTo(303);
    WORLD.ledger.bring("run-1", State.APPLYING);
    draw("run-parts", this::shown);
    assertThat(html(shown(Locale.ENGLISH)))
        .containsSubsequence(
            "By community", "Bids that taught us something", "3 of ", "0 of ", "waiting");
    WORLD.ledger.bring("run-1", State.UNDOING);
    WORLD.jobs.kind = "ledger.undo";
    assertThat(html(shown(Locale.ENGLISH))).doesNotContain("By community");
  }

  @Test
  void aRunThatMovesIsAskedForAgainAndOffersAPause() {
    WORLD.ledger.runs.put(
        "run-1", run(State.APPLYING, Map.of(Verdict.CREATE, 214L), Sentence.NONE));
    assertThat(html(shown(Locale.ENGLISH)))
        .contains("data-lv-poll", "runs/run-1/pause", "214 of 520", "left")
        .doesNotContain("runs/run-1/undo");
  }

  @Test
  void anUndoThatIsPausedGoesOnAndDoesNotBeginAnew() {
    WORLD.jobs.kind = "ledger.undo";
    WORLD.ledger.runs.put("run-1", run(State.PAUSED, Map.of(), Sentence.NONE));
    assertThat(html(shown(Locale.ENGLISH)))
        .contains("runs/run-1/resume")
        .doesNotContain("runs/run-1/undo");
  }

  @Test
  void confirmations() {
    WORLD.ledger.runs.put("run-1", run(State.APPLIED, Map.of(Verdict.CREATE, 214L), Sentence.NONE));
    draw("undo", locale -> runs.confirmUndo(World.in(locale), "run-1"));
    draw("stop", locale -> runs.confirmStop(World.in(locale), "run-1"));
  }
}
