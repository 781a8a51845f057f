package org.levain.goals.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class GoalLinterTest {

  private final GoalLinter linter = new GoalLinter();

  @Test
  void refusesTheVagueExampleOfTheSeedsAndAcceptsThePreciseOne() {
    assertThat(
            linter.lint(
                "Communauté réservée aux commerciaux pour mieux les faire communiquer entre eux",
                Locale.FRENCH))
        .returns(Decision.REFUSE, Verdict::decision)
        .satisfies(v -> assertThat(v.reason()).contains(Reason.AUDIENCE_ONLY));
    assertThat(
            linter.lint(
                "Communauté dédiée aux succès et échecs commerciaux pour mieux préparer les futurs"
                    + " appels d’offres",
                Locale.FRENCH))
        .returns(Decision.ACCEPT, Verdict::decision);
  }

  @Test
  void answersInTheLanguageOfTheSentence() {
    Verdict verdict =
        linter.lint("Accroître la collaboration entre tous les services", Locale.ENGLISH);
    assertThat(verdict.language()).isEqualTo(Locale.FRENCH);
    assertThat(verdict.explanation()).contains("«\u00a0collaboration\u00a0»");
    assertThat(verdict.proposal())
        .startsWith("Accroître la collaboration entre tous les services sur [");
  }

  @Test
  void saysNothingMoreAboutAnAcceptedSentence() {
    Verdict verdict = linter.lint("Fewer falls on the loading dock", Locale.ENGLISH);
    assertThat(verdict.accepted()).isTrue();
    assertThat(verdict.reason()).isEmpty();
    assertThat(verdict.proposal()).isEmpty();
    assertThat(verdict.question()).isEmpty();
  }

  @Test
  void marksTheWordsWhereTheyWereTyped() {
    String typed = "  Partager les bonnes pratiques";
    assertThat(linter.lint(typed, Locale.FRENCH).findings())
        .allSatisfy(f -> assertThat(typed.substring(f.start(), f.end())).isEqualTo(f.words()));
  }
}
