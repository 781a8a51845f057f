package org.levain.charters.language.internal.policy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.levain.charters.language.model.Value;
import org.levain.charters.language.model.Value.Moment;

/**
 * A point in time of a question, or a day of which the time is not stated.
 *
 * @param first its first second since 1970
 * @param last its last second: the same for a point
 * @param local what the clock of the zone shows; the time that daylight saving skips is moved
 *     forward, of the hour that it repeats the first is meant
 * @param wholeDay whether the time is not stated
 */
record Instant(long first, long last, LocalDateTime local, boolean wholeDay) {

  static Instant of(Moment moment, ZoneId zone) {
    if (moment.wholeDay()) {
      LocalDate day = moment.at().toLocalDate();
      long first = day.atStartOfDay(zone).toEpochSecond();
      return new Instant(
          first, day.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1, moment.at(), true);
    }
    return of(moment.at().atZone(zone));
  }

  /** Moved by calendar months, then by calendar days, then by minutes. */
  Instant moved(Value.Other by, ZoneId zone) {
    if (by.months() == 0 && by.days() == 0 && by.minutes() == 0) {
      return this;
    }
    if (wholeDay && by.minutes() == 0) {
      return of(new Moment(local.plusMonths(by.months()).plusDays(by.days()), true), zone);
    }
    ZonedDateTime from = at(first, zone, by);
    ZonedDateTime to = at(last, zone, by);
    return new Instant(from.toEpochSecond(), to.toEpochSecond(), from.toLocalDateTime(), wholeDay);
  }

  private static Instant of(ZonedDateTime at) {
    long second = at.toEpochSecond();
    return new Instant(second, second, at.toLocalDateTime(), false);
  }

  private static ZonedDateTime at(long second, ZoneId zone, Value.Other by) {
    return java.time.Instant.ofEpochSecond(second)
        .atZone(zone)
        .plusMonths(by.months())
        .plusDays(by.days())
        .plusMinutes(by.minutes());
  }
}
