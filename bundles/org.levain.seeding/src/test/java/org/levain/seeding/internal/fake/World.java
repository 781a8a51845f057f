package org.levain.seeding.internal.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.levain.persistence.testing.TestDatabase;
import org.levain.seeding.internal.SeedingModule;
import org.levain.seeding.internal.action.ApplySeedPlan;
import org.levain.seeding.internal.action.ComparePlan;
import org.levain.seeding.internal.action.SeedRuns;
import org.levain.seeding.internal.rest.Problems;
import org.levain.seeding.internal.rest.RunActs;
import org.levain.seeding.internal.store.JpaPlans;
import org.levain.seeding.plan.LintedGoals;
import org.levain.web.Messages;
import org.levain.web.testing.Signed;
import org.levain.web.testing.TestCaller;

/** The module's parts on a real database, with a server and a ledger that answer as told. */
public final class World implements AutoCloseable {

  public final FakeWiki wiki = new FakeWiki();
  public final FakeLedger ledger = new FakeLedger();
  public final FakeJobs jobs = new FakeJobs();
  public final FakeAudit audit = new FakeAudit();
  public final Messages messages = Messages.of(SeedingModule.class);
  public final Problems problems = new Problems(messages);
  public final JpaPlans plans;
  public final ComparePlan compare;
  public final ApplySeedPlan apply;
  public final SeedRuns runs;
  public final RunActs acts;

  public World(TestDatabase database) {
    plans = new JpaPlans(database.persistence());
    compare = compareAt(Clock.fixed(FakeLedger.NOON, ZoneOffset.UTC));
    apply = new ApplySeedPlan(compare, plans, ledger, audit);
    runs = new SeedRuns(ledger, jobs, plans, audit);
    acts = new RunActs(runs, problems);
  }

  public ComparePlan compareAt(Clock clock) {
    return new ComparePlan(wiki.server(), plans, ledger, World::refusal, messages, clock);
  }

  private static Optional<LintedGoals.Refusal> refusal(String goal, Locale language) {
    return goal.startsWith("Share more")
        ? Optional.of(
            new LintedGoals.Refusal("True of any company.", "Share [what] so that [what]"))
        : Optional.empty();
  }

  /** A plan whose goal says nothing, with what else is given of the community. */
  public static byte[] vague(String fields) {
    String plan = new String(plan(fields), UTF_8);
    return plan.replace("Share what our bids taught us.", "Share more.").getBytes(UTF_8);
  }

  /** The sample plan in this language. */
  public static byte[] sample(String language) {
    try {
      return Files.readAllBytes(Path.of("../../docs/samples/plan." + language + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A plan with one community whose further fields are given. */
  public static byte[] plan(String fields) {
    String start =
        """
        title: Test
        language: en
        communities:
          - name: Bids
            goal: Share what our bids taught us.
            animator: ines
        """;
    return (start + fields).getBytes(UTF_8);
  }

  /** An administrator's request. */
  public static SecurityContext in(Locale locale) {
    return new Signed(TestCaller.administrator().in(locale));
  }

  @Override
  public void close() {
    plans.close();
  }
}
