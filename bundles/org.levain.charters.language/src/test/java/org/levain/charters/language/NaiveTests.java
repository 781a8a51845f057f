package org.levain.charters.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Type;
import org.levain.charters.language.model.Value;

/**
 * The tests of the naive evaluator. What it has read once it keeps, or a million cases take
 * minutes.
 */
final class NaiveTests {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ZoneId zone;
  private final NaiveWindows windows;
  private final Map<String, Attribute> attributes = new HashMap<>();
  private final Map<String, ZonedDateTime[]> intervals = new HashMap<>();
  private final Map<Condition, Map<String, Optional<Boolean>>> inside = new IdentityHashMap<>();

  NaiveTests(Charter charter) {
    this.zone = charter.settings().zone();
    charter.attributes().forEach(a -> attributes.put(a.name(), a));
    this.windows = new NaiveWindows(charter.settings().holidays());
  }

  /** Null where it is not known. */
  @Nullable Boolean holds(Condition condition, Map<String, String> question) {
    Attribute attribute = attributes.get(condition.attribute());
    String text = stated(attribute, question);
    Value first = condition.values().get(0);
    boolean not = condition.op() == Op.IS_NOT;
    if (first instanceof Value.NotStated) {
      return text.isEmpty() != not;
    }
    if (text.isEmpty()) {
      boolean none = attribute.type() == Type.LIST && first instanceof Value.Word;
      return none ? not : null;
    }
    if (text.indexOf(',') < 0) {
      Boolean held = one(condition, attribute, text, question);
      return held == null ? null : Boolean.valueOf(held != not);
    }
    Boolean any = false;
    for (String one : text.split(",")) {
      Boolean held = one(condition, attribute, one, question);
      if (Boolean.TRUE.equals(held)) {
        return !not;
      }
      any = held == null ? null : any;
    }
    return any == null ? null : Boolean.valueOf(not);
  }

  private String stated(Attribute attribute, Map<String, String> question) {
    String text = question.getOrDefault(attribute.name(), "");
    return text.isEmpty() ? attribute.fallback() : text;
  }

  private String stated(String attribute, Map<String, String> question) {
    return stated(attributes.get(attribute), question);
  }

  private @Nullable Boolean one(
      Condition c, Attribute attribute, String text, Map<String, String> question) {
    return switch (attribute.type()) {
      case WORD, LIST, YES_NO -> word(c, attribute.values().getOrDefault(text, text), question);
      case NUMBER -> number(c, Double.parseDouble(text), question);
      case DATE_TIME -> c.op().orders() ? order(c, text, question) : windowsKept(c, text);
    };
  }

  private @Nullable Boolean word(Condition c, String word, Map<String, String> question) {
    if (c.values().get(0) instanceof Value.Other other) {
      String there = stated(other.attribute(), question);
      return there.isEmpty() ? null : List.of(there.split(",")).contains(word);
    }
    return c.values().contains(new Value.Word(word));
  }

  private @Nullable Boolean number(Condition c, double number, Map<String, String> question) {
    if (!c.op().orders()) {
      return c.values().stream()
          .map(v -> (Value.Amount) v)
          .anyMatch(a -> a.from() <= number && number <= a.to());
    }
    if (c.values().get(0) instanceof Value.Other other) {
      String there = stated(other.attribute(), question);
      return there.isEmpty() ? null : sign(c.op(), number - Double.parseDouble(there));
    }
    return sign(c.op(), number - ((Value.Amount) c.values().get(0)).from());
  }

  private static boolean sign(Op op, double difference) {
    return switch (op) {
      case LESS -> difference < 0;
      case AT_MOST -> difference <= 0;
      case MORE -> difference > 0;
      default -> difference >= 0;
    };
  }

  private @Nullable Boolean windowsKept(Condition c, String text) {
    return inside
        .computeIfAbsent(c, k -> new HashMap<>())
        .computeIfAbsent(text, k -> Optional.ofNullable(windows(c, k)))
        .orElse(null);
  }

  private @Nullable Boolean windows(Condition c, String text) {
    if (text.length() > 10) {
      LocalDateTime at = interval(text)[0].toLocalDateTime();
      return c.values().stream().anyMatch(w -> windows.inside((Value.Window) w, at));
    }
    LocalDateTime day = LocalDate.parse(text).atStartOfDay();
    int inside = 0;
    for (int minute = 0; minute < 1440; minute++) {
      LocalDateTime at = day.plusMinutes(minute);
      inside += c.values().stream().anyMatch(w -> windows.inside((Value.Window) w, at)) ? 1 : 0;
    }
    return inside == 1440 ? Boolean.TRUE : inside == 0 ? Boolean.FALSE : null;
  }

  /** Both sides are intervals: a point, or a whole day. */
  private @Nullable Boolean order(Condition c, String text, Map<String, String> question) {
    ZonedDateTime[] than;
    if (c.values().get(0) instanceof Value.Other other) {
      String there = stated(other.attribute(), question);
      if (there.isEmpty()) {
        return null;
      }
      than = moved(there, other);
    } else {
      Value.Moment moment = (Value.Moment) c.values().get(0);
      than =
          interval(
              moment.wholeDay() ? moment.at().toLocalDate().toString() : TIME.format(moment.at()));
    }
    ZonedDateTime[] one = interval(text);
    boolean begin = c.op() == Op.LESS || c.op() == Op.AT_LEAST;
    ZonedDateTime edge = begin ? than[0] : than[1].plusSeconds(1);
    if (one[0].isBefore(edge) && !one[1].isBefore(edge)) {
      return null;
    }
    return one[0].isBefore(edge) == (c.op() == Op.LESS || c.op() == Op.AT_MOST);
  }

  private ZonedDateTime[] moved(String text, Value.Other by) {
    if (text.length() <= 10 && by.minutes() == 0) {
      return interval(LocalDate.parse(text).plusMonths(by.months()).plusDays(by.days()).toString());
    }
    ZonedDateTime[] interval = interval(text).clone();
    for (int i = 0; i < 2; i++) {
      interval[i] =
          interval[i].plusMonths(by.months()).plusDays(by.days()).plusMinutes(by.minutes());
    }
    return interval;
  }

  private ZonedDateTime[] interval(String text) {
    return intervals.computeIfAbsent(text, this::read);
  }

  private ZonedDateTime[] read(String text) {
    if (text.length() > 10) {
      ZonedDateTime at = LocalDateTime.parse(text, TIME).atZone(zone);
      return new ZonedDateTime[] {at, at};
    }
    LocalDate day = LocalDate.parse(text);
    return new ZonedDateTime[] {
      day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone).minusSeconds(1)
    };
  }
}
