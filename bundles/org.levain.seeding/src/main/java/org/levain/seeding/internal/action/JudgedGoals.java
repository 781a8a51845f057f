package org.levain.seeding.internal.action;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.goals.GoalJudge;
import org.levain.seeding.plan.LintedGoals;
import org.levain.seeding.plan.LintedGoals.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the module of goals, as long as it is there: it comes and goes on its own. */
@Component(name = "org.levain.seeding.goals", service = JudgedGoals.class)
public final class JudgedGoals implements LintedGoals.Linter {

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile @Nullable GoalJudge judge;

  /** Filled by the service component runtime. */
  @Activate
  public JudgedGoals() {}

  /** Asks this judge. */
  public JudgedGoals(GoalJudge judge) {
    this.judge = judge;
  }

  @Override
  public Optional<Refusal> refusal(String goal, Locale language) {
    GoalJudge there = judge;
    return there == null
        ? Optional.empty()
        : there
            .objection(goal, language)
            .map(objection -> new Refusal(objection.explanation(), objection.proposal()));
  }
}
