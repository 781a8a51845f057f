package org.levain.terminal.plan;

import java.util.Locale;
import java.util.Optional;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Verdict;
import org.levain.seeding.plan.LintedGoals;
import org.levain.seeding.plan.LintedGoals.Refusal;

/** Reads the goals of a plan as the server does. */
final class PlanGoals implements LintedGoals.Linter {

  private final GoalLinter linter = new GoalLinter();

  @Override
  public Optional<Refusal> refusal(String goal, Locale language) {
    Verdict verdict = linter.lint(goal, language);
    return verdict.refused()
        ? Optional.of(new Refusal(verdict.explanation(), verdict.proposal()))
        : Optional.empty();
  }
}
