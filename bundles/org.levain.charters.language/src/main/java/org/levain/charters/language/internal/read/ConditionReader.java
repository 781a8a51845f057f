package org.levain.charters.language.internal.read;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.internal.text.Times;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Type;
import org.levain.charters.language.model.Value;

/** Reads the values of a test by the type of its attribute. */
final class ConditionReader {

  private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:\\.\\.|…)\\s*(.+)");
  private static final Pattern MOVED =
      Pattern.compile(
          "(.+?)\\s*([+-])\\s*(\\d{1,5})\\s*(minutes?|min|mn|hours?|heures?|h|days?|jours?|d|j|weeks?|semaines?|w|months?|mois|years?|ans?|y)");

  private final Vocabulary vocabulary;
  private final ZoneId zone;

  ConditionReader(Vocabulary vocabulary, ZoneId zone) {
    this.vocabulary = vocabulary;
    this.zone = zone;
  }

  /** The test; its attribute is in the vocabulary. */
  Condition read(RawCondition raw) throws Unreadable {
    Attribute attribute =
        vocabulary
            .find(raw.attribute())
            .orElseThrow(() -> Unreadable.found(raw.attribute(), "a declared attribute"));
    if (raw.values().contains("?")) {
      return stated(attribute, raw);
    }
    if (raw.op().orders()) {
      return ordered(attribute, raw);
    }
    List<Value> values = new ArrayList<>();
    for (String value : raw.values()) {
      if (attribute.words() && !value.startsWith("@")) {
        attribute.meant(Folding.word(value)).forEach(word -> values.add(new Value.Word(word)));
      } else {
        values.add(value(attribute, value));
      }
    }
    if (values.size() > 1 && values.stream().anyMatch(Value.Other.class::isInstance)) {
      throw Unreadable.found(raw.text(), "@ and an attribute alone");
    }
    return new Condition(attribute.name(), raw.op(), values, raw.text());
  }

  private static Condition stated(Attribute attribute, RawCondition raw) throws Unreadable {
    if (raw.values().size() > 1 || raw.op().orders()) {
      throw Unreadable.found(raw.text(), "=? or ≠? alone");
    }
    return new Condition(attribute.name(), raw.op(), List.of(new Value.NotStated()), raw.text());
  }

  private Condition ordered(Attribute attribute, RawCondition raw) throws Unreadable {
    String text = raw.values().get(0);
    Optional<Value> other = other(attribute, text);
    if (other.isPresent()) {
      return new Condition(attribute.name(), raw.op(), List.of(other.get()), raw.text());
    }
    return switch (attribute.type()) {
      case NUMBER ->
          new Condition(attribute.name(), raw.op(), List.of(amount(attribute, text)), raw.text());
      case DATE_TIME -> timed(attribute, raw, WindowReader.plain(text));
      default ->
          throw Unreadable.found(
              raw.text(),
              "= or ≠, since "
                  + attribute.name()
                  + " has no order (it is no number and no date-time)");
    };
  }

  private Condition timed(Attribute attribute, RawCondition raw, String text) throws Unreadable {
    Optional<Integer> minute = Times.minute(text).filter(m -> !text.matches("\\d+"));
    if (minute.isPresent()) {
      int at = minute.get();
      Value window =
          switch (raw.op()) {
            case LESS -> daily(0, at, raw);
            case AT_MOST -> daily(0, at + 1, raw);
            case MORE -> daily(at + 1, 1440, raw);
            default -> daily(at, 1440, raw);
          };
      return new Condition(attribute.name(), Op.IS, List.of(window), raw.text());
    }
    Value moment =
        Times.moment(text, zone)
            .orElseThrow(
                () ->
                    Unreadable.found(
                        text,
                        "a date such as 2026-06-01, a date with a time, a time or another declared attribute"));
    return new Condition(attribute.name(), raw.op(), List.of(moment), raw.text());
  }

  private static Value daily(int from, int to, RawCondition raw) throws Unreadable {
    if (from >= to || to > 1440) {
      throw Unreadable.found(raw.text(), "a time that leaves some of the day");
    }
    return new Value.Window(
        Set.of(),
        Value.DayKind.ANY,
        from,
        to,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<Value> other(Attribute attribute, String text) {
    Matcher moved = MOVED.matcher(text);
    boolean shifted = attribute.type() == Type.DATE_TIME && moved.matches();
    String name = shifted ? moved.group(1) : text;
    Optional<Attribute> named = vocabulary.find(name).filter(a -> a.type() == attribute.type());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int amount = shifted ? Integer.parseInt(moved.group(2) + moved.group(3)) : 0;
    String unit = shifted ? Folding.word(moved.group(4)) : "d";
    return Optional.of(moved(named.get().name(), unit, amount));
  }

  private static Value moved(String name, String unit, int amount) {
    if (unit.startsWith("mo") || unit.startsWith("y") || unit.startsWith("a")) {
      return new Value.Other(name, unit.startsWith("mo") ? amount : 12 * amount, 0, 0);
    }
    return switch (unit.charAt(0)) {
      case 'w', 's' -> new Value.Other(name, 0, 7 * amount, 0);
      case 'd', 'j' -> new Value.Other(name, 0, amount, 0);
      case 'h' -> new Value.Other(name, 0, 0, 60L * amount);
      default -> new Value.Other(name, 0, 0, amount);
    };
  }

  private Value value(Attribute attribute, String text) throws Unreadable {
    if (text.startsWith("@")) {
      return same(attribute, text.substring(1));
    }
    return switch (attribute.type()) {
      case YES_NO -> yesNo(attribute, text);
      case NUMBER -> amount(attribute, text);
      default -> WindowReader.read(text);
    };
  }

  private Value same(Attribute attribute, String name) throws Unreadable {
    Optional<Attribute> other = vocabulary.find(name).filter(Attribute::words);
    if (!attribute.words() || other.isEmpty()) {
      throw Unreadable.found("@" + name, "the name of an attribute of words behind @");
    }
    return new Value.Other(other.get().name(), 0, 0, 0);
  }

  private static Value yesNo(Attribute attribute, String text) throws Unreadable {
    return YesNo.read(attribute, text)
        .map(Value.Word::new)
        .orElseThrow(() -> Unreadable.found(text, "yes or no for " + attribute.name()));
  }

  private static Value amount(Attribute attribute, String text) throws Unreadable {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      double from = number(attribute, range.group(1));
      double to = number(attribute, range.group(2));
      if (from > to) {
        throw Unreadable.found(text, "the smaller number first");
      }
      return new Value.Amount(from, to);
    }
    double number = number(attribute, text);
    return new Value.Amount(number, number);
  }

  private static double number(Attribute attribute, String text) throws Unreadable {
    String unit = attribute.unit().isEmpty() ? "" : ", perhaps in " + attribute.unit();
    return Numbers.read(text, attribute.unit())
        .orElseThrow(() -> Unreadable.found(text, "a number" + unit));
  }
}
