package org.levain.goals.linter.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageGuessTest {

  private final LanguageGuess guess = LanguageGuess.load();

  @Test
  void leavesTheExpectedLanguageOnlyForAClearLead() {
    assertThat(guess.language("Réparer les vélos du club", Locale.ENGLISH))
        .isEqualTo(Locale.FRENCH);
    assertThat(guess.language("Repair the bikes of the town", Locale.FRENCH))
        .isEqualTo(Locale.ENGLISH);
    assertThat(guess.language("Les vélos", Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
    assertThat(guess.language("Yoga", Locale.FRENCH)).isEqualTo(Locale.FRENCH);
    assertThat(guess.language("Yoga", Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void tellsOtherLanguagesAndOtherScripts() {
    assertThat(guess.foreign("Wir wollen die Kosten für das Lager mit dem Team senken")).isTrue();
    assertThat(guess.foreign("Мы чиним велосипеды")).isTrue();
    assertThat(guess.foreign("Repair the bikes of Москва")).isFalse();
    assertThat(guess.foreign("Réparer les vélos")).isFalse();
    assertThat(guess.foreign("2026 !")).isFalse();
    assertThat(guess.foreign("die")).isFalse();
  }

  @Test
  void readsNoMoreThanItNeeds() {
    String english = "Repair the bikes of the town with the team. ".repeat(20);
    assertThat(guess.language(english + "le la les des ".repeat(500), Locale.FRENCH))
        .isEqualTo(Locale.ENGLISH);
  }
}
