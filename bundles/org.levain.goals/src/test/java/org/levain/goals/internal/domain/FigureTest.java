package org.levain.goals.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12", "12,5|12.5", "12.50|12.5", "1 200|1200", "1\u202F200,25|1200.25", "40 %|40",
        "-3|-3", "−3|-3", "0.125|0.125", "100|100", "1.2340|1.234", " 7 |7"
      })
  void readsWhatPeopleType(String typed, String figure) {
    assertThat(Figure.of(typed)).contains(new BigDecimal(figure));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "twelve",
        "1,200",
        "1.200",
        "12-15",
        "1e9",
        "9999999999999",
        "%",
        "1,2,3"
      })
  void refusesWhatIsNoFigureOrCouldBeTwo(String typed) {
    assertThat(Figure.of(typed)).isEmpty();
  }

  @Test
  void readsAgainWhatItWrote() {
    for (String figure : new String[] {"1.234", "-0.001", "1200", "0.5", "0"}) {
      BigDecimal value = new BigDecimal(figure);
      assertThat(Figure.of(Figure.write(value))).contains(value);
    }
  }
}
