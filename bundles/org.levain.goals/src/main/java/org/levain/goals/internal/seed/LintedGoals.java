package org.levain.goals.internal.seed;

import java.util.Locale;
import java.util.Optional;
import org.levain.goals.GoalJudge;
import org.levain.goals.internal.action.Linter;
import org.levain.goals.internal.action.RememberingLinter;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The one linter of this server, for the module itself and for others. */
@Component(
    name = "org.levain.goals.linter",
    service = {Linter.class, GoalJudge.class},
    immediate = true)
public final class LintedGoals implements Linter, GoalJudge {

  private final WarmLinter warm = new WarmLinter();
  private final Linter linter = new RememberingLinter(warm);

  /** A linter whose words are read beside the rest of the module's start. */
  @Activate
  public LintedGoals() {}

  /** No thread outlives the module. */
  @Deactivate
  public void end() {
    warm.end();
  }

  @Override
  public Verdict lint(String sentence, Locale language) {
    return linter.lint(sentence, language);
  }

  @Override
  public Optional<Objection> objection(String sentence, Locale language) {
    Verdict verdict = lint(sentence, language);
    return verdict.refused()
        ? Optional.of(
            new Objection(
                verdict.reason().map(Reason::word).orElse(""),
                verdict.explanation(),
                verdict.proposal()))
        : Optional.empty();
  }
}
