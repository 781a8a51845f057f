package org.levain.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyKeyIsThereInBothLanguages() {
    assertThat(PlanWords.french().stringPropertyNames())
        .isEqualTo(PlanWords.english().stringPropertyNames());
  }

  @Test
  void frenchHasItsOwnSpaces() {
    Pattern plainSpace = Pattern.compile(" [:;!?%»]|« ");
    PlanWords.french()
        .forEach(
            (key, text) ->
                assertThat((String) text).as("%s", key).doesNotContainPattern(plainSpace));
  }

  @Test
  void noApostropheStartsAQuotation() {
    PlanWords.french().values().forEach(text -> assertThat((String) text).doesNotContain("'"));
    PlanWords.english().values().forEach(text -> assertThat((String) text).doesNotContain("'"));
  }
}
