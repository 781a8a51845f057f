package org.levain.goals.internal.seed;

import java.util.Locale;
import java.util.Optional;
import org.levain.goals.GoalJudge;
import org.levain.goals.internal.action.Linter;
import org.levain.goals.internal.action.RememberingLinter;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The one linter of this server, for the module itself and for others. */
@Component(
    name = "org.levain.goals.linter",
    service = {Linter.class, GoalJudge.class})
public final class LintedGoals implements Linter, GoalJudge {

  private final Linter linter = new RememberingLinter(new GoalLinter()::lint);

  /** A linter whose words are read with the first sentence. */
  @Activate
  public LintedGoals() {}

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
