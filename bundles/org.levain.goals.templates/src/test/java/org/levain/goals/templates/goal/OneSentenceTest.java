package org.levain.goals.templates.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.goals.templates.goal.GoalVerdict.Accepted;
import org.levain.goals.templates.goal.GoalVerdict.Reason;
import org.levain.goals.templates.goal.GoalVerdict.Refused;
import org.levain.goals.templates.words.Language;

class OneSentenceTest {

  private final GoalRule rule = new OneSentence();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share the successes and failures of our bids so that the next bid is better prepared.",
        "Share our bids so that the next is better prepared",
        "Courir ensemble le jeudi midi au départ du siège !",
        "Qui peut m’aider à préparer le prochain appel d’offres ?",
        "Répondre aux questions « Comment faire ? » des nouveaux venus sous 24 h.",
        "Answer the question “Who knows how?” within one working day.",
        "Answer the question \"Who knows how?\" within one working day.",
        "Réduire de 3.5 % à 2,1 % les retours clients d’ici mars.",
        "Préparer avec M. Dupont, Mme Roy et le Dr. Petit la visite du 3 mai.",
        "Prepare, with Mr. Smith and J. Doe, the audit of St. Mary’s.",
        "Collect cases, e.g. lost bids, for the next call for tenders.",
        "Partager les méthodes (p. ex. la relecture croisée) entre relecteurs.",
        "Partager nos essais, réussis, ratés, etc., entre laborantins.",
        "Move the team to levain.example and version 2.1 by June.",
        "Chanter… puis enregistrer un disque par an.",
        "Chanter... puis enregistrer un disque par an.",
        "Share cases from the U.S. office and the Lyon site every month.",
        "Meet every Thursday at noon: run, talk, laugh!",
        "Réunir les idées des équipes de R. & D. avant le 30 juin.",
        "Yahoo! users compare what they learned each month.",
        "Faire connaître les essais n° 4 et n° 5 aux ateliers.",
        "\n  Share our bids\n  so that the next is better prepared.\n",
        "Mieux préparer la réunion de 9 h. 30 entre les sites.",
      })
  void acceptsOneSentence(String typed) {
    assertThat(rule.judge(typed, Language.FR)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share our bids. Prepare the next one.|Share our bids.",
        "Share our bids! Prepare the next one.|Share our bids!",
        "Échanger ! Partager !|Échanger !",
        "Échanger ! partager !|Échanger !",
        "Who wins? We do.|Who wins?",
        "Partager nos cas… Préparer les suivants.|Partager nos cas…",
        "share our bids. prepare the next one.|share our bids.",
        "« Partager nos cas. » Préparer les suivants.|« Partager nos cas. »",
        "“Share our bids.” Prepare the next.|“Share our bids.”",
        "Baisser les retours de 10 %. 20 personnes y travaillent.|Baisser les retours de 10 %.",
        "共有する。準備する。|共有する。",
      })
  void refusesSeveralSentencesAndOffersTheFirst(String typed, String first) {
    assertThat(rule.judge(typed, Language.EN))
        .isEqualTo(new Refused(Reason.SEVERAL_SENTENCES, first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- Share bids\n- Run together", "1. Share bids\n2. Run", "Share\n\nRun"})
  void refusesListsAndParagraphs(String typed) {
    assertThat(rule.judge(typed, Language.EN))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Reason.SEVERAL_SENTENCES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", " \u00a0 ", "…", "?!", "🙂🙂", "123 456"})
  void refusesWhatHasNoWord(String typed) {
    assertThat(rule.judge(typed, Language.EN)).isEqualTo(new Refused(Reason.EMPTY, ""));
  }

  @Test
  void refusesMoreThanThreeHundredCharacters() {
    assertThat(rule.judge("a".repeat(300), Language.EN)).isInstanceOf(Accepted.class);
    assertThat(rule.judge("a".repeat(301), Language.EN))
        .isEqualTo(new Refused(Reason.TOO_LONG, ""));
  }

  @Test
  void answersAtOnceWhateverTheLength() {
    long start = System.nanoTime();
    rule.judge("Oh. ".repeat(25_000), Language.EN);
    rule.judge(". ! ".repeat(290), Language.EN);
    rule.judge(" ".repeat(1_150) + "a", Language.EN);
    assertThat(System.nanoTime() - start).isLessThan(500_000_000L);
  }

  @Test
  void keepsTheSentenceOnOneLineWithoutHiddenCharacters() {
    assertThat(rule.judge(" Share\u202e our\u0007\n bids.\u200b ", Language.EN))
        .isEqualTo(new Accepted("Share our bids."));
  }
}
