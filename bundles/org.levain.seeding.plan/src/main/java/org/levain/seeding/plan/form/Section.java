package org.levain.seeding.plan.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.seeding.plan.Place;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Node;
import org.levain.seeding.plan.document.Quote;

/**
 * A mapping of the document, read field by field. Every fault goes to the faults, and reading goes
 * on with an empty value, so that a person sees all of them at once.
 */
final class Section {

  private final Map<String, Node.Field> fields = new LinkedHashMap<>();
  private final Faults faults;
  private final String path;
  private final int line;

  /**
   * A mapping with the fields that it may have.
   *
   * @param known in the order in which a person is told
   */
  Section(Node node, String path, Faults faults, List<String> known) {
    this.faults = faults;
    this.path = path;
    this.line = node.line();
    if (node instanceof Node.Fields mapping) {
      mapping.fields().forEach(field -> take(field, known));
    } else {
      faults.add(line, path, fieldsOf(known), Found.in(node));
    }
  }

  private void take(Node.Field field, List<String> known) {
    String name = Quote.of(field.name());
    if (!known.contains(field.name())) {
      faults.add(field.line(), at(name), fieldsOf(known), Wording.of("found.words", name));
    } else if (fields.putIfAbsent(field.name(), field) != null) {
      faults.add(field.line(), at(name), Wording.of("expected.once"), Wording.of("found.again"));
    }
  }

  private static Wording fieldsOf(List<String> known) {
    return Wording.of("expected.fields", String.join(", ", known));
  }

  Place place() {
    return new Place(faults.file(), line);
  }

  Faults faults() {
    return faults;
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  /** A field that must be there. */
  Text required(String field, Rule rule) {
    if (!has(field)) {
      faults.add(line, at(field), rule.expected(), Wording.of("found.nothing"));
    }
    return text(field, rule).orElse(new Text("", line, at(field)));
  }

  /** A field that may be there. */
  Optional<Text> text(String field, Rule rule) {
    return Optional.ofNullable(fields.get(field)).map(f -> text(f.value(), at(field), rule));
  }

  Optional<String> value(String field, Rule rule) {
    return text(field, rule).map(Text::value);
  }

  private Text text(Node node, String where, Rule rule) {
    if (node instanceof Node.Scalar scalar
        && scalar.kind() == Node.Kind.TEXT
        && rule.accepts(scalar.value())) {
      return new Text(scalar.value(), node.line(), where);
    }
    faults.add(node.line(), where, rule.expected(), Found.in(node));
    return new Text("", node.line(), where);
  }

  /** The texts of a list. */
  List<Text> texts(String field, Rule rule) {
    return list(field, "expected.list", item -> text(item.node(), item.path(), rule));
  }

  /** The mappings of a list. */
  <T> List<T> sections(String field, List<String> known, Function<Section, T> read) {
    return list(
        field,
        "expected.mappings",
        item -> read.apply(new Section(item.node(), item.path(), faults, known)));
  }

  /** A mapping inside this one. */
  Optional<Section> section(String field, List<String> known) {
    return Optional.ofNullable(fields.get(field))
        .map(f -> new Section(f.value(), at(field), faults, known));
  }

  private <T> List<T> list(String field, String expected, Function<Item, T> read) {
    List<T> all = new ArrayList<>();
    Node node = has(field) ? fields.get(field).value() : new Node.Items(List.of(), line);
    if (node instanceof Node.Items items) {
      for (int i = 0; i < items.values().size(); i++) {
        all.add(read.apply(new Item(items.values().get(i), at(field) + "[" + i + "]")));
      }
    } else {
      faults.add(node.line(), at(field), Wording.of(expected), Found.in(node));
    }
    return all;
  }

  /** An entry of a list. */
  private record Item(Node node, String path) {}
}
