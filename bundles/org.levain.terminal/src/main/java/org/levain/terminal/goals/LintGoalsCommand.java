package org.levain.terminal.goals;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.Verdict;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Judges the goals of a file, with the code that judges them in the server. */
@Command(
    name = "lint-goals",
    description = {
      "Judge goals without a server. In: a table with the header id, lang (fr, en), sentence,",
      "tab-separated. Out: id, verdict (accept, refuse, unsure), reason, proposal."
    })
public final class LintGoalsCommand implements Callable<Outcome> {

  private final Session session;
  private final GoalLinter linter = new GoalLinter();

  @Parameters(paramLabel = "FILE", description = "The table of goals.")
  private @Nullable String path;

  /** The command of this session. */
  public LintGoalsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    List<Goal> goals = GoalFile.read(Paths.resolve(session.folder(), path)).goals();
    session.output().row("id", "verdict", "reason", "proposal");
    boolean refused = false;
    for (Goal goal : goals) {
      Verdict verdict = linter.lint(goal.sentence(), goal.language());
      print(goal, verdict);
      refused |= verdict.refused();
    }
    return refused ? Outcome.FINDINGS : Outcome.DONE;
  }

  private void print(Goal goal, Verdict verdict) {
    session
        .output()
        .row(
            goal.id(),
            verdict.decision().word(),
            verdict.reason().map(Reason::word).orElse(""),
            verdict.proposal());
  }
}
