package org.levain.goals.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.goals.GoalJudge;

class LintedGoalsTest {

  private final GoalJudge judge = new LintedGoals();

  @Test
  void objectsToAVagueGoalWithReasonAndProposal() {
    GoalJudge.Objection objection =
        judge.objection("Share and communicate better.", Locale.ENGLISH).orElseThrow();
    assertThat(objection.reason()).isEqualTo("too_broad");
    assertThat(objection.explanation()).isNotBlank();
    assertThat(objection.proposal()).contains("[");
  }

  @Test
  void hasNothingAgainstAPreciseGoal() {
    String goal = "Aider les arrivants à savoir qui répond à quoi avant leur première réunion.";
    assertThat(judge.objection(goal, Locale.FRENCH)).isEmpty();
  }
}
