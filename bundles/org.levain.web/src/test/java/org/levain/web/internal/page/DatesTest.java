package org.levain.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void writesDatesInWords() {
    LocalDate day = LocalDate.of(2026, 11, 3);
    assertThat(Dates.day(day, Locale.ENGLISH)).isEqualTo("3 November 2026");
    assertThat(Dates.day(day, Locale.FRENCH)).isEqualTo("3 novembre 2026");
    assertThat(Dates.day(day.withDayOfMonth(1), Locale.FRENCH)).isEqualTo("1er novembre 2026");
    assertThat(Dates.moment(day, Locale.ENGLISH)).isEqualTo("3 November 2026");
  }

  @Test
  void addsTheTimeWhereThereIsOne() {
    LocalDateTime moment = LocalDateTime.of(2026, 11, 3, 7, 5);
    assertThat(Dates.moment(moment, Locale.ENGLISH)).isEqualTo("3 November 2026, 07:05");
    assertThat(Dates.moment(moment, Locale.FRENCH)).isEqualTo("3 novembre 2026 à 07:05");
    Instant instant = moment.atZone(ZoneId.systemDefault()).toInstant();
    assertThat(Dates.moment(instant, Locale.ENGLISH)).isEqualTo("3 November 2026, 07:05");
  }

  @Test
  void refusesWhatIsNoDate() {
    assertThatThrownBy(() -> Dates.day("tomorrow", Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
