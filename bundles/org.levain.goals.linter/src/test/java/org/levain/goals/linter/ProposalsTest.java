package org.levain.goals.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalsTest {

  private final GoalLinter linter = new GoalLinter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share good practices",
        "Increase by 20% before June",
        "Beekeeping",
        "So that sales people communicate better",
        "A Slack channel for the purchasing team",
        "We love bikes. We ride.",
        "Organise the Christmas party, renegotiate the cleaning contract and migrate the mail",
        "asdf",
        "A webinar"
      })
  void isAcceptedOnceItsBlanksAreFilled(String vague) {
    Verdict verdict = linter.lint(vague, Locale.ENGLISH);
    String filled =
        verdict
            .proposal()
            .replaceAll("(?i)\\[reduce[^\\]]*\\]", "publish")
            .replaceAll("\\[which result\\]", "sell it")
            .replaceAll("\\[[^\\]]*\\]", "the score of the brass band");
    assertThat(verdict.accepted()).isFalse();
    assertThat(linter.lint(filled, Locale.ENGLISH)).as(filled).returns(true, Verdict::accepted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Partager les bonnes pratiques",
        "Augmenter de 20 % d'ici juin",
        "L'apiculture",
        "Faire communiquer les commerciaux entre eux",
        "Un canal Teams pour le service achats",
        "Nous aimons le vélo. Nous roulons.",
        "Organiser la fête de Noël, renégocier le contrat de nettoyage et migrer la messagerie",
        "bla bla",
        "Un webinaire"
      })
  void isAcceptedInFrenchToo(String vague) {
    Verdict verdict = linter.lint(vague, Locale.FRENCH);
    String filled =
        verdict
            .proposal()
            .replaceAll("(?i)\\[réduire[^\\]]*\\]", "publier")
            .replaceAll("\\[quel résultat\\]", "la vendre")
            .replaceAll("\\[[^\\]]*\\]", "la partition de la fanfare");
    assertThat(verdict.accepted()).isFalse();
    assertThat(linter.lint(filled, Locale.FRENCH)).as(filled).returns(true, Verdict::accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share good practices so that we progress. | Share good practices on [",
        "We repair bikes at the school. We are nice. | We repair bikes at the school",
        "Organise the Christmas party, weld the hull and print a calendar | Organise the Christmas"
            + " party"
      })
  void keepsTheWordsOfThePerson(String typed, String kept) {
    assertThat(linter.lint(typed, Locale.ENGLISH).proposal()).startsWith(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Share [which precise object] with all", "Repair [what]"})
  void asksForBlanksThatAreLeft(String typed) {
    Verdict verdict = linter.lint(typed, Locale.ENGLISH);
    assertThat(verdict.decision()).isEqualTo(Decision.UNSURE);
    assertThat(verdict.question()).contains("brackets");
  }
}
