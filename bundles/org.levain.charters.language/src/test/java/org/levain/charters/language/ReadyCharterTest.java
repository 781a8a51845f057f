package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levain.charters.language.CharterReader.Reading;

class ReadyCharterTest {

  @ParameterizedTest
  @EnumSource
  void isWithoutFindingsAndItsTestsHold(ReadyCharter ready) {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      Reading reading = CharterReader.read(ready.name(), ready.source(locale));
      assertThat(CharterCheck.check(reading)).isEmpty();
      assertThat(reading.charter().tests()).hasSizeGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysTheSameInBothLanguages(ReadyCharter ready) {
    var english = CharterReader.read("en", ready.source(Locale.UK)).charter();
    var french = CharterReader.read("fr", ready.source(Locale.CANADA_FRENCH)).charter();
    assertThat(french.clauses().keySet()).isEqualTo(english.clauses().keySet());
    assertThat(french.rules()).hasSameSizeAs(english.rules());
    for (int i = 0; i < french.rules().size(); i++) {
      assertThat(french.rules().get(i).clause()).isEqualTo(english.rules().get(i).clause());
      assertThat(french.rules().get(i).answer()).isEqualTo(english.rules().get(i).answer());
      assertThat(french.rules().get(i).when()).hasSameSizeAs(english.rules().get(i).when());
    }
  }
}
