package org.levain.charters.language.internal.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.levain.charters.language.internal.policy.Windows;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Holidays;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Value;

/**
 * Looks for a point in time that passes several tests of one attribute: at every minute where one
 * of them may begin or end, on every day of some years and around the days that they name.
 */
final class Instants {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 366 * 6;

  private final Holidays holidays;
  private final Map<List<Object>, Optional<LocalDateTime>> found = new HashMap<>();

  Instants(Holidays holidays) {
    this.holidays = holidays;
  }

  /** One that passes, if there is any; tests against other attributes are passed over. */
  Optional<LocalDateTime> passing(List<Condition> conditions) {
    List<Object> key = new ArrayList<>();
    conditions.forEach(c -> key.addAll(List.of(c.op(), c.values())));
    return found.computeIfAbsent(key, k -> search(conditions));
  }

  private Optional<LocalDateTime> search(List<Condition> conditions) {
    SortedSet<Integer> minutes = new TreeSet<>(List.of(0, 720));
    SortedSet<LocalDate> days = new TreeSet<>(holidays.days());
    conditions.stream().flatMap(c -> c.values().stream()).forEach(v -> note(v, minutes, days));
    minutes.removeIf(minute -> minute < 0 || minute > 1439);
    for (LocalDate day : List.copyOf(days)) {
      for (int near = -8; near <= 8; near++) {
        days.add(day.plusDays(near));
      }
    }
    Optional<LocalDateTime> named = on(new ArrayList<>(days), minutes, conditions);
    return named.isPresent() ? named : on(years(), minutes, conditions);
  }

  private Optional<LocalDateTime> on(
      List<LocalDate> days, SortedSet<Integer> minutes, List<Condition> conditions) {
    for (LocalDate day : days) {
      for (int minute : minutes) {
        LocalDateTime at = day.atStartOfDay().plusMinutes(minute);
        if (passes(conditions, at)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private static List<LocalDate> years() {
    return FIRST.datesUntil(FIRST.plusDays(DAYS)).toList();
  }

  private static void note(Value value, SortedSet<Integer> minutes, SortedSet<LocalDate> days) {
    if (value instanceof Value.Window window) {
      around(window.from(), minutes);
      around(window.to(), minutes);
      window.span().ifPresent(span -> span(span.from(), minutes, days));
      window.span().ifPresent(span -> span(span.to(), minutes, days));
    } else if (value instanceof Value.Moment moment) {
      span(moment.at(), minutes, days);
    }
  }

  private static void span(
      LocalDateTime at, SortedSet<Integer> minutes, SortedSet<LocalDate> days) {
    around(at.getHour() * 60 + at.getMinute(), minutes);
    days.add(at.toLocalDate());
  }

  private static void around(int minute, SortedSet<Integer> minutes) {
    minutes.addAll(List.of(minute - 1, minute, minute + 1));
  }

  private boolean passes(List<Condition> conditions, LocalDateTime at) {
    for (Condition condition : conditions) {
      if (!passes(condition, at)) {
        return false;
      }
    }
    return true;
  }

  private boolean passes(Condition condition, LocalDateTime at) {
    Value first = condition.values().get(0);
    if (first instanceof Value.Moment moment) {
      return ordered(condition.op(), moment, at);
    }
    if (first instanceof Value.Window) {
      return inside(condition.values(), at) == (condition.op() == Op.IS);
    }
    return true;
  }

  private boolean inside(List<Value> windows, LocalDateTime at) {
    for (Value window : windows) {
      if (Windows.inside((Value.Window) window, at, holidays)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ordered(Op op, Value.Moment moment, LocalDateTime at) {
    LocalDateTime end = moment.wholeDay() ? moment.at().plusDays(1) : moment.at().plusSeconds(1);
    return switch (op) {
      case LESS -> at.isBefore(moment.at());
      case AT_LEAST -> !at.isBefore(moment.at());
      case AT_MOST -> at.isBefore(end);
      default -> !at.isBefore(end);
    };
  }
}
