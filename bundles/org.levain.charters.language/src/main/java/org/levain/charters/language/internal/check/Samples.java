package org.levain.charters.language.internal.check;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.charters.language.Question;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Value;

/** Makes a question to which a rule applies. */
final class Samples {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Instants instants;

  Samples(Charter charter) {
    this.instants = new Instants(charter.settings().holidays());
  }

  /**
   * Such a question; empty if none was found. Tests that compare two attributes are passed over.
   */
  Optional<Question> of(List<Condition> conditions) {
    Map<String, List<Condition>> byAttribute = new LinkedHashMap<>();
    conditions.forEach(
        c -> byAttribute.computeIfAbsent(c.attribute(), a -> new ArrayList<>()).add(c));
    Map<String, String> stated = new LinkedHashMap<>();
    for (Map.Entry<String, List<Condition>> entry : byAttribute.entrySet()) {
      Optional<String> value = value(entry.getValue());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      stated.put(entry.getKey(), value.get());
    }
    return Optional.of(Question.of(stated));
  }

  private Optional<String> value(List<Condition> tests) {
    Value kind = tests.get(0).values().get(0);
    if (kind instanceof Value.Window || kind instanceof Value.Moment) {
      return instants.passing(tests).map(Samples::text);
    }
    if (kind instanceof Value.Amount) {
      return Amounts.passing(tests).map(n -> BigDecimal.valueOf(n).toPlainString());
    }
    if (kind instanceof Value.NotStated) {
      return Optional.of(tests.get(0).op() == Op.IS ? "" : "x");
    }
    return kind instanceof Value.Word ? Optional.of(words(tests)) : Optional.empty();
  }

  private static String text(LocalDateTime at) {
    return TIME.format(at);
  }

  private static String words(List<Condition> tests) {
    List<String> words =
        tests.stream()
            .filter(t -> t.op() == Op.IS)
            .map(t -> ((Value.Word) t.values().get(0)).text())
            .toList();
    return words.isEmpty() ? "x" : String.join(",", words);
  }
}
