package org.levain.badges.internal.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Something that waits for the end of a term.
 *
 * @param award id of the award
 * @param last the last day of its term
 * @param moment how long before, or after
 */
record Reminder(String award, LocalDate last, Moment moment) {

  /** When a mail arrives: before people begin to work. */
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** What happens when. */
  enum Moment {
    /** A month before: time to find somebody, or to go on. */
    MONTH(30),
    /** A week before. */
    WEEK(7),
    /** The day after: it is over. */
    OVER(-1);

    private final int daysBefore;

    Moment(int daysBefore) {
      this.daysBefore = daysBefore;
    }

    /** The moment as messages write it. */
    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A reminder comes in the morning; what is over is over when the day begins. */
  Instant due(ZoneId zone) {
    LocalTime time = moment == Moment.OVER ? LocalTime.MIDNIGHT : MORNING;
    return last.minusDays(moment.daysBefore).atTime(time).atZone(zone).toInstant();
  }

  /** Makes the job unique: one of each kind for a day. */
  String key() {
    return String.join("/", "badges.term", award, last.toString(), moment.slug());
  }

  /** The reminder as a job keeps it. */
  String state() {
    return String.join(" ", award, last.toString(), moment.name());
  }

  static Reminder of(String state) {
    String[] parts = state.split(" ", -1);
    return new Reminder(parts[0], LocalDate.parse(parts[1]), Moment.valueOf(parts[2]));
  }
}
