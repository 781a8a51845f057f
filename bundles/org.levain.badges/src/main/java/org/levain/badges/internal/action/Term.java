package org.levain.badges.internal.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.levain.badges.internal.domain.Award;

/** Reads from when to when a badge holds. */
final class Term {

  /** Mandates that are renewed stay mandates. */
  private static final int MOST_YEARS = 10;

  private final LocalDate today;
  private final List<Fault> faults;

  Term(LocalDate today, List<Fault> faults) {
    this.today = today;
    this.faults = faults;
  }

  Award.Term read(String begins, String ends) {
    LocalDate first = day("begins", begins).orElse(today);
    if (first.isBefore(today.minusYears(MOST_YEARS)) || first.isAfter(today)) {
      faults.add(Fault.of("begins", "begins.far", MOST_YEARS));
    }
    Optional<LocalDate> last = day("ends", ends);
    if (last.filter(end -> end.isBefore(today) || end.isBefore(first)).isPresent()) {
      faults.add(Fault.of("ends", "ends.past"));
    }
    if (last.filter(end -> end.isAfter(today.plusYears(MOST_YEARS))).isPresent()) {
      faults.add(Fault.of("ends", "ends.far", MOST_YEARS));
    }
    return new Award.Term(first, last);
  }

  private Optional<LocalDate> day(String field, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), 20))));
    } catch (DateTimeParseException e) {
      faults.add(Fault.of(field, "no-day"));
      return Optional.empty();
    }
  }
}
