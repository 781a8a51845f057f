package org.levain.terminal.seed;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.command.ServerOptions;
import org.levain.terminal.plan.PlanFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a server from a plan or pack. */
@Command(
    name = "seed",
    description = {
      "Fill the server from a plan or pack.",
      "The dry run and the end of a run list items: verdict, kind, name, part, source, detail."
    })
public final class SeedCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "PLAN",
      description = "A plan (YAML, JSON), a zip, or a pack's folder; with --dry-run or --apply.")
  private @Nullable String plan;

  @Option(names = "--diff", description = "With --dry-run: show how each page's text would change.")
  private boolean diff;

  @ArgGroup(multiplicity = "1")
  private Act act = new Act();

  /** The command of this session. */
  public SeedCommand(Session session) {
    this.session = session;
  }

  /** What is done: one of these. */
  static final class Act {

    @Option(names = "--dry-run", description = "Show what would be written. Writes nothing.")
    private boolean dryRun;

    @Option(names = "--apply", description = "Write it, and watch until the run has ended.")
    private boolean apply;

    @Option(names = "--undo", paramLabel = "ID", description = "Take a run back.")
    private @Nullable String undo;

    @Option(
        names = "--resume",
        paramLabel = "ID",
        description = "Go on with a run that is paused or failed, and watch.")
    private @Nullable String resume;

    @Option(names = "--list", description = "List the newest runs.")
    private boolean list;
  }

  @Override
  public Outcome call() {
    Seeding seeding = new Seeding(server.connect(session), session.output(), server.json());
    if (act.list) {
      return seeding.list();
    }
    if (act.undo != null) {
      return seeding.undo(act.undo);
    }
    if (act.resume != null) {
      return seeding.resume(act.resume);
    }
    return act.dryRun ? seeding.compare(planFile(), diff) : seeding.apply(planFile());
  }

  private PlanFile planFile() {
    if (plan == null) {
      throw Failure.badInput("Which plan? levain seed PLAN --dry-run or --apply");
    }
    return PlanFile.of(Paths.resolve(session.folder(), plan));
  }
}
