package org.levain.charters.internal.ask;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.levain.charters.language.Question;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;

/**
 * The questions that a charter can be asked, as a form: one field for each attribute that its rules
 * look at. What is left empty is not stated.
 */
public final class AskForm {

  /** The most fields of a form. */
  private static final int MOST = 60;

  private static final int MOST_TYPED = 200;

  private final Charter charter;
  private final Spellings spellings;
  private final RuleWords words;
  private final Clock clock;

  /**
   * The form of a charter.
   *
   * @param above the charter that it inherits
   */
  public AskForm(Charter charter, Optional<Charter> above, Clock clock) {
    this.charter = charter;
    List<Charter> all = Stream.concat(Stream.of(charter), above.stream()).toList();
    this.spellings = new Spellings(all);
    this.words = new RuleWords(all, spellings);
    this.clock = clock;
  }

  /**
   * A field.
   *
   * @param name {@code a0}, {@code a1} …
   * @param attribute its name, plain
   * @param label its name as it is written
   * @param kind {@code words}, {@code list}, {@code yes-no}, {@code number}, {@code moment} or
   *     {@code text}
   * @param unit of a number
   * @param choices of words and lists
   * @param value what was chosen, where that is one
   */
  public record Field(
      String name,
      String attribute,
      String label,
      String kind,
      String unit,
      List<Choice> choices,
      String value) {}

  /**
   * A word.
   *
   * @param value plain
   * @param label as it is written
   * @param chosen whether it was chosen
   */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * The fields, filled in.
   *
   * @param sent what stands behind a name in the address
   */
  public List<Field> fields(Function<String, List<String>> sent) {
    List<Field> fields = new ArrayList<>();
    for (Attribute attribute : asked()) {
      String name = "a" + fields.size();
      fields.add(field(name, attribute, values(name, attribute, sent)));
    }
    return List.copyOf(fields);
  }

  /** What the fields ask. */
  public static Question question(List<Field> fields) {
    Map<String, String> stated = new LinkedHashMap<>();
    for (Field field : fields) {
      String chosen =
          field.choices().isEmpty()
              ? field.value().replace('T', field.kind().equals("moment") ? ' ' : 'T')
              : String.join(
                  ", ",
                  field.choices().stream().filter(Choice::chosen).map(Choice::value).toList());
      if (!chosen.isBlank()) {
        stated.put(field.attribute(), chosen);
      }
    }
    return Question.of(stated);
  }

  /** In the order of the charter: what the rules look at; when it happens comes last. */
  private List<Attribute> asked() {
    return charter.attributes().stream()
        .filter(words::lookAt)
        .sorted(Comparator.comparing(AskForm::moment))
        .limit(MOST)
        .toList();
  }

  private static boolean moment(Attribute attribute) {
    return attribute.names().contains("when");
  }

  private List<String> values(
      String name, Attribute attribute, Function<String, List<String>> sent) {
    List<String> typed = sent.apply(name);
    for (String spelling : attribute.names()) {
      typed = typed.isEmpty() ? sent.apply(spelling) : typed;
    }
    return typed.stream()
        .map(value -> value.length() > MOST_TYPED ? value.substring(0, MOST_TYPED) : value)
        .map(value -> value.replaceAll("[;\"\u0000]", " ").strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private Field field(String name, Attribute attribute, List<String> values) {
    List<Choice> choices = new ArrayList<>();
    if (attribute.words()) {
      for (String value : words.of(attribute)) {
        boolean chosen =
            values.stream().map(Spellings::plain).map(attribute::shared).anyMatch(value::equals);
        choices.add(new Choice(value, spellings.of(value), chosen));
      }
    }
    String first = values.isEmpty() ? start(attribute) : values.get(0);
    return new Field(
        name,
        attribute.names().get(0),
        spellings.of(attribute.names().get(0)),
        kind(attribute, choices.isEmpty()),
        attribute.unit(),
        List.copyOf(choices),
        first);
  }

  /** A question is asked now unless it says otherwise. */
  private String start(Attribute attribute) {
    return moment(attribute)
        ? LocalDateTime.now(clock.withZone(charter.settings().zone()))
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
        : "";
  }

  private static String kind(Attribute attribute, boolean free) {
    return switch (attribute.type()) {
      case YES_NO -> "yes-no";
      case NUMBER -> "number";
      case DATE_TIME -> "moment";
      case WORD -> free ? "text" : "words";
      case LIST -> free ? "text" : "list";
    };
  }
}
