package org.levain.goals.templates.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReaderWordsTest {

  private final Properties english = ReaderWords.of(Locale.ENGLISH);
  private final Properties french = ReaderWords.of(Locale.FRENCH);

  @Test
  void everyKeyIsThereInBothLanguages() {
    assertThat(french.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void frenchHasItsOwnSpaces() {
    assertThat(french.values())
        .allSatisfy(text -> assertThat((String) text).doesNotContainPattern(" [:;!?%»]|« "));
  }

  @Test
  void noApostropheStartsAQuotation() {
    assertThat(french.values()).noneMatch(text -> ((String) text).contains("'"));
    assertThat(english.values()).noneMatch(text -> ((String) text).contains("'"));
  }
}
