package org.levain.terminal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.plan.PlanFaults;
import org.levain.terminal.plan.PlanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists every fault of a plan or pack. */
@Command(
    name = "validate",
    description =
        "List every fault of a plan or pack: file, line, field, what was expected and found.")
public final class PlanValidateCommand implements Callable<Outcome> {

  private final Session session;

  @Parameters(paramLabel = "PATH", description = "A plan (YAML, JSON), a zip, or a pack's folder.")
  private @Nullable String path;

  /** The command of this session. */
  public PlanValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    PlanFile plan = PlanFile.of(Paths.resolve(session.folder(), path));
    List<String[]> faults = PlanFaults.rows(plan.check());
    faults.forEach(session.output()::row);
    return faults.isEmpty() ? Outcome.DONE : Outcome.FINDINGS;
  }
}
