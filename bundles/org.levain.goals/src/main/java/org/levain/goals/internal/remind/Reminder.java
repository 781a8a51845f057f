package org.levain.goals.internal.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A reminder that waits.
 *
 * @param community id of the community
 * @param day the day of its review: once it has moved, nobody is reminded of the old one
 * @param moment how long before
 */
record Reminder(String community, LocalDate day, Moment moment) {

  /** When a mail arrives: before people begin to work. */
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  /** When people are reminded. */
  enum Moment {
    /** A week before, so that figures can be gathered. */
    AHEAD(7),
    /** On the day itself. */
    TODAY(0);

    private final int daysBefore;

    Moment(int daysBefore) {
      this.daysBefore = daysBefore;
    }

    /** The moment as messages write it. */
    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Instant due(ZoneId zone) {
    return day.minusDays(moment.daysBefore).atTime(MORNING).atZone(zone).toInstant();
  }

  /** Makes job and mail unique: one reminder of each kind for a day. */
  String key() {
    return String.join("/", "goals.review", community, day.toString(), moment.slug());
  }

  /** The reminder as a job keeps it. */
  String state() {
    return String.join(" ", community, day.toString(), moment.name());
  }

  static Reminder of(String state) {
    String[] parts = state.split(" ", -1);
    return new Reminder(parts[0], LocalDate.parse(parts[1]), Moment.valueOf(parts[2]));
  }
}
