package org.levain.web.internal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {

  @Test
  void followsTheReadersChoiceFirst() {
    assertThat(best("fr", "en")).isEqualTo("fr");
    assertThat(best("en", "fr")).isEqualTo("en");
  }

  @Test
  void elseFollowsTheBrowser() {
    assertThat(best("", "fr-CA,fr;q=0.9,en;q=0.8")).isEqualTo("fr");
    assertThat(best("", "de;q=1, fr;q=0.4, en;q=0.5")).isEqualTo("en");
  }

  @Test
  void elseSpeaksEnglish() {
    assertThat(best("", "")).isEqualTo("en");
    assertThat(best("", "de, it")).isEqualTo("en");
    assertThat(best("xx", "*")).isEqualTo("en");
    assertThat(best("", "not a language;;q=fast")).isEqualTo("en");
  }

  private static String best(String chosen, String accepted) {
    return Languages.best(chosen, accepted).getLanguage();
  }
}
