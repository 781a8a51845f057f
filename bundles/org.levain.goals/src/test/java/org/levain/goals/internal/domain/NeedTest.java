package org.levain.goals.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.goals.internal.domain.Need.Advice;
import org.levain.goals.internal.domain.Need.Coming;
import org.levain.goals.internal.domain.Need.Giving;

class NeedTest {

  @ParameterizedTest
  @CsvSource({
    "once, several, MAIL",
    "once, one, MAIL",
    "once, '', MAIL",
    "read, several, PAGE",
    "read, one, PAGE",
    "read, '', PAGE",
    "contribute, one, PAGE",
    "contribute, several, COMMUNITY",
    "contribute, '', OPEN",
    "'', several, OPEN",
    "'', '', OPEN"
  })
  void saysWhatServes(String coming, String giving, Advice advice) {
    assertThat(Need.of(coming, giving).advice(false)).isEqualTo(advice);
  }

  @Test
  void namesACommunityThatExistsOnlyWhereOneServes() {
    assertThat(Need.of("contribute", "several").advice(true)).isEqualTo(Advice.JOIN);
    assertThat(Need.of("once", "several").advice(true)).isEqualTo(Advice.MAIL);
    assertThat(Need.of("read", "several").advice(true)).isEqualTo(Advice.PAGE);
    assertThat(Need.of("contribute", "").advice(true)).isEqualTo(Advice.OPEN);
  }

  @Test
  void takesOtherWordsForNoAnswer() {
    assertThat(Need.of("<b>", "SEVERAL")).isEqualTo(new Need(Coming.UNSAID, Giving.UNSAID));
  }
}
