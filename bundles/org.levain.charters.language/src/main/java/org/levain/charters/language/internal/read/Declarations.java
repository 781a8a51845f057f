package org.levain.charters.language.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.charters.language.Limits;
import org.levain.charters.language.internal.text.Feasts;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Keywords;
import org.levain.charters.language.internal.text.Split;
import org.levain.charters.language.internal.text.Times;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Holidays;
import org.levain.charters.language.model.Priority;
import org.levain.charters.language.model.Settings;
import org.levain.charters.language.model.Value.Window;

/** What a charter declares about itself, as far as it has been read. */
final class Declarations {

  private static final Set<String> STRICT = Set.of("strict", "insufficient", "insuffisant");
  private static final Set<String> OPEN = Set.of("open", "ouvert");

  private ZoneId zone = ZoneId.of("UTC");
  private Holidays holidays = Holidays.NONE;
  private List<Priority> priorities = Keywords.USUAL;
  private boolean open;

  Declarations(Optional<Charter> inherited) {
    inherited
        .map(Charter::settings)
        .ifPresent(
            settings -> {
              zone = settings.zone();
              holidays = settings.holidays();
              priorities = settings.priorities();
              open = settings.open();
            });
  }

  Settings settings() {
    return new Settings(zone, holidays, priorities, open);
  }

  void zone(String body) throws Unreadable {
    try {
      zone = ZoneId.of(body.strip());
    } catch (DateTimeException e) {
      throw Unreadable.found(body, "a time zone such as Europe/Paris");
    }
  }

  void notStated(String body) throws Unreadable {
    String word = Folding.word(body);
    if (!STRICT.contains(word) && !OPEN.contains(word)) {
      throw Unreadable.found(body, "strict or open");
    }
    open = OPEN.contains(word);
  }

  void priorities(String body) throws Unreadable {
    List<Priority> read = new ArrayList<>();
    for (String word : Split.at(',', body)) {
      Priority priority = Keywords.PRIORITIES.get(Folding.word(word));
      if (priority == null) {
        throw Unreadable.found(word, "restrictive, permissive, specific, first or last");
      }
      read.add(priority);
    }
    if (read.isEmpty()) {
      throw Unreadable.found("", "restrictive, permissive, specific, first or last");
    }
    priorities = read;
  }

  void holidays(String body) throws Unreadable {
    Set<LocalDate> days = new HashSet<>(holidays.days());
    Set<MonthDay> yearly = new HashSet<>(holidays.yearly());
    Set<Integer> easter = new HashSet<>(holidays.easter());
    for (String text : Split.at(',', body.replace(';', ','))) {
      Optional<LocalDate> day = Times.day(Folding.time(text));
      Optional<Integer> moving = Feasts.afterEaster(Folding.word(text));
      if (day.isPresent()) {
        days.add(day.get());
      } else if (moving.isPresent()) {
        easter.add(moving.get());
      } else {
        yearly.add(yearly(text));
      }
    }
    if (days.size() + yearly.size() > Limits.VALUES) {
      throw Unreadable.found(days.size() + " days", "at most " + Limits.VALUES);
    }
    holidays = new Holidays(days, yearly, easter);
  }

  private static MonthDay yearly(String text) throws Unreadable {
    Optional<MonthDay> named = Feasts.day(Folding.word(text));
    return named.isPresent() ? named.get() : dayOfYear(text);
  }

  private static MonthDay dayOfYear(String text) throws Unreadable {
    Optional<Window> window = WindowReader.find(text);
    return window
        .flatMap(Window::yearly)
        .filter(y -> y.first().equals(y.last()) && window.get().days().isEmpty())
        .orElseThrow(
            () -> Unreadable.found(text, "a day such as 14 July, 2026-05-14 or Easter Monday"))
        .first();
  }
}
