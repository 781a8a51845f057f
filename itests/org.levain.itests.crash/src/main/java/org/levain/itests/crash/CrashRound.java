package org.levain.itests.crash;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Cycle after cycle in one server, until it was killed often enough. */
public final class CrashRound {

  /** Over too soon to be killed more than once. */
  private static final Set<String> BRIEF =
      Set.of("create", "invite", "award", "grant", "publish", "acknowledge", "swap", "swap-module");

  private final CrashSettings settings;
  private final PrintStream out;
  private final Random random;
  private final Report report;

  /** A round that prints its table here. */
  public CrashRound(CrashSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
    this.random = new Random(settings.seed());
    this.report = new Report(out);
  }

  /** Runs it; what was lost or done twice, one sentence a cycle. */
  public List<String> run() {
    out.printf(
        "Crash harness: %d kills, -Dseed=%d, %s wiki, plans of about %d items%n",
        settings.kills(),
        settings.seed(),
        settings.lived() ? "lived-in" : "small",
        settings.items());
    try (CrashServer server = CrashServer.start(settings)) {
      Map<String, Cycle> cycles = cycles(server);
      int kills = 0;
      for (int number = 1; kills < settings.kills(); number++) {
        String kind = settings.kinds().get((number - 1) % settings.kinds().size());
        Kills some = new Kills(server, random, perCycle(kind, settings.kills() - kills));
        report.add(run(number, kind, cycles.get(kind), some));
        // a cycle that broke off before its kill counts as one, or the round would never end
        kills += Math.max(1, some.count());
      }
    }
    report.printAll();
    out.printf("Seed of this round: -Dseed=%d%n", settings.seed());
    return report.failures();
  }

  /** Only a run of many items lasts long enough to be killed more than once. */
  private int perCycle(String kind, int left) {
    boolean brief = BRIEF.contains(kind);
    int most = brief ? 1 : settings.killsPerRun();
    return Math.min(most, left);
  }

  private Map<String, Cycle> cycles(CrashServer server) {
    SeedCycle seeding = new SeedCycle(server, settings, random);
    return Map.ofEntries(
        Map.entry("create", new CreateCycle(server)),
        Map.entry("invite", new InviteCycle(server)),
        Map.entry("award", new AwardCycle(server)),
        Map.entry("grant", new GrantCycle(server)),
        Map.entry("publish", new PublishCycle(server)),
        Map.entry("acknowledge", new AcknowledgeCycle(server)),
        Map.entry("seed", seeding),
        Map.entry("undo", new UndoCycle(server, seeding, random)),
        Map.entry("mail", new MailCycle(server)),
        Map.entry("swap", SwapCycle.ofReleases(server)),
        Map.entry("swap-module", SwapCycle.ofModules(server)));
  }

  private static Report.Row run(int number, String kind, Cycle cycle, Kills kills) {
    try {
      String outcome = cycle.run(number, kills);
      return new Report.Row(number, kind, kills.moments(), outcome, true);
    } catch (AssertionError | RuntimeException e) {
      return new Report.Row(number, kind, kills.moments(), "FAILED: " + e, false);
    }
  }
}
