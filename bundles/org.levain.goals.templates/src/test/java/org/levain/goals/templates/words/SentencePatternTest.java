package org.levain.goals.templates.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.goals.templates.words.SentencePattern.Piece;

class SentencePatternTest {

  private static SentencePattern french(String text) {
    return new SentencePattern(text, Language.FR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leçons de {x}|les bons|Leçons des bons",
        "Leçons de {x}|le site|Leçons du site",
        "Leçons de {x}|Les Bons|Leçons des Bons",
        "Leçons de {x}|outils|Leçons d’outils",
        "Leçons de {x}|écoles|Leçons d’écoles",
        "Leçons de {x}|nos appels|Leçons de nos appels",
        "Leçons de {x}|la lessive|Leçons de la lessive",
        "Jusqu’à {x}.|le 12 mai|Jusqu’au 12 mai.",
        "Jusqu’à {x}.|l’été|Jusqu’à l’été.",
        "Parler à {x}|les autres|Parler aux autres",
        "Pour que {x}|il vienne|Pour qu’il vienne",
        "Le code {x}|est|Le code est",
        "{x} ensemble|courir|courir ensemble",
      })
  void joinsFrenchWordsAsAWriterWould(String pattern, String answer, String sentence) {
    assertThat(french(pattern).fill(Map.of("x", answer))).isEqualTo(sentence);
  }

  @Test
  void leavesEnglishWordsAsTheyAre() {
    assertThat(new SentencePattern("Lessons from {x}.", Language.EN).fill(Map.of("x", "our bids.")))
        .isEqualTo("Lessons from our bids.");
  }

  @Test
  void showsAnEllipsisWhereAnAnswerIsMissing() {
    assertThat(french("Partager {x} ici.").fill(Map.of())).isEqualTo("Partager … ici.");
  }

  @Test
  void neverReadsAnAnswerAsAPattern() {
    SentencePattern two = new SentencePattern("{a} and {b}", Language.EN);
    assertThat(two.fill(Map.of("a", "{b}", "b", "$1"))).isEqualTo("{b} and $1");
  }

  @Test
  void isCutWhereAnswersBeginAndEnd() {
    assertThat(french("Leçons de {a} et de {b} ici").pieces(Map.of("a", "les bons", "b", "autres")))
        .containsExactly(
            new Piece("Leçons des ", ""),
            new Piece("bons", "a"),
            new Piece(" et d’", ""),
            new Piece("autres", "b"),
            new Piece(" ici", ""));
  }
}
