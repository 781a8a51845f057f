package org.levain.goals.linter.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trier les bacs avec M. Durand avant mai",
        "Voir Mme. Roy",
        "Le 3. mars",
        "Trier… les bacs",
        "Trier les bacs...",
        "Fix the pumps (e.g. the red one)",
        "Trier « les bacs. »",
        "Trier les\nbacs du port",
        "C.G.T. et C.F.D.T. ensemble",
        "Trier les bacs.\n"
      })
  void leavesOneSentenceWhole(String text) {
    assertThat(SentenceEnds.count(text)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trier les bacs. Rouler le dimanche.",
        "Trier les bacs ! rouler le dimanche",
        "Que faire ? Rouler.",
        "Trier les bacs... Rouler le dimanche",
        "Trier les bacs\nRouler le dimanche",
        "Trier les bacs\n- Rouler le dimanche",
        "Trier les bacs.» Rouler le dimanche",
        "On trie en 2026. On roule"
      })
  void findsASecondOne(String text) {
    assertThat(SentenceEnds.count(text)).isEqualTo(2);
  }

  @Test
  void keepsTheSentencesAsTheyWereTyped() {
    assertThat(SentenceEnds.split("  Trier les bacs.  Rouler (le dimanche) !  "))
        .containsExactly("Trier les bacs.", "Rouler (le dimanche) !");
    assertThat(SentenceEnds.split("")).containsExactly("");
  }

  @Test
  void countsALineThatEndedWithAStopOnce() {
    assertThat(SentenceEnds.split("Trier.\nRouler.")).containsExactly("Trier.", "Rouler.");
  }
}
