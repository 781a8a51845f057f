package org.levain.goals.templates.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A mapping of the document, read field by field. Every fault is collected and reading goes on with
 * an empty value, so that a person sees all of them at once.
 */
final class Section {

  private static final Node NOTHING = new Node.Scalar("", false, false, 0);

  private final Map<String, Node.Field> fields = new LinkedHashMap<>();
  private final Faults faults;
  private final String path;
  private final int line;

  /** A mapping with the fields that it may have. */
  Section(Node node, String path, int line, Faults faults, List<String> known) {
    this.faults = faults;
    this.path = path;
    this.line = line;
    if (node instanceof Node.Mapping mapping) {
      mapping.fields().forEach(field -> take(field, known));
    } else {
      faults.add(line, path, fieldsOf(known), Found.in(node));
      known.forEach(name -> fields.put(name, new Node.Field(name, 0, NOTHING)));
    }
  }

  private void take(Node.Field field, List<String> known) {
    String name = Found.quote(field.name());
    if (!known.contains(field.name())) {
      faults.add(field.line(), at(name), fieldsOf(known), Wording.of("found.words", name));
    } else if (fields.putIfAbsent(field.name(), field) != null) {
      faults.add(field.line(), at(name), Wording.of("expected.once"), Wording.of("found.again"));
    }
  }

  private static Wording fieldsOf(List<String> known) {
    return Wording.of("expected.fields", String.join(", ", known));
  }

  String at(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The line of a field, or of the mapping where the field is missing. */
  int line(String field) {
    return has(field) ? fields.get(field).line() : line;
  }

  /** Tells a fault of a field. */
  void fault(String field, Wording expected, Wording found) {
    faults.add(line(field), at(field), expected, found);
  }

  /** Tells a fault in a certain line of a field. */
  void fault(int at, String field, Wording expected, Wording found) {
    faults.add(at, at(field), expected, found);
  }

  /**
   * The lines of a text by their number in the file. Those of a text in quotation marks all have
   * the number of the first.
   */
  Map<Integer, String> lines(String field) {
    Map<Integer, String> lines = new LinkedHashMap<>();
    if (has(field) && fields.get(field).value() instanceof Node.Scalar scalar) {
      String[] texts =
          scalar.block() ? scalar.value().split("\n", -1) : new String[] {scalar.value()};
      for (int i = 0; i < texts.length; i++) {
        lines.put(scalar.line() + i + (scalar.block() ? 1 : 0), texts[i]);
      }
    }
    return lines;
  }

  /** A text that must be there; empty where it is at fault. */
  String text(String field, Rule rule) {
    return has(field) ? text(fields.get(field).value(), at(field), rule) : missing(field, rule);
  }

  private String missing(String field, Rule rule) {
    fault(field, rule.expected(), Found.nothing());
    return "";
  }

  private String text(Node node, String where, Rule rule) {
    if (node == NOTHING) {
      return "";
    }
    if (node instanceof Node.Scalar scalar
        && scalar.text()
        && rule.fits().test(scalar.value().strip())) {
      return scalar.value().strip();
    }
    faults.add(node.line(), where, rule.expected(), Found.in(node));
    return "";
  }

  /** A whole number that must be there; the least one where it is at fault. */
  int number(String field, int least, int most) {
    Node node = has(field) ? fields.get(field).value() : null;
    if (node instanceof Node.Scalar scalar && scalar.value().matches("\\d{1,6}")) {
      int number = Integer.parseInt(scalar.value());
      if (number >= least && number <= most) {
        return number;
      }
    }
    if (node != NOTHING) {
      Wording found = node == null ? Found.nothing() : Found.in(node);
      fault(field, Wording.of("expected.number", least, most), found);
    }
    return least;
  }

  /** A mapping inside this one; empty where it is missing. */
  Section section(String field, List<String> known) {
    if (has(field)) {
      Node.Field inner = fields.get(field);
      return inner.value() == NOTHING
          ? new Section(known, at(field), faults)
          : new Section(inner.value(), at(field), inner.line(), faults, known);
    }
    fault(field, fieldsOf(known), Found.nothing());
    return new Section(known, at(field), faults);
  }

  /** A mapping that is not there: nobody is told again that its fields are missing. */
  private Section(List<String> known, String path, Faults faults) {
    this.faults = faults;
    this.path = path;
    this.line = 0;
    known.forEach(name -> fields.put(name, new Node.Field(name, 0, NOTHING)));
  }

  /** Whether a field's value is a mapping, where a text could stand too. */
  boolean isSection(String field) {
    return has(field) && fields.get(field).value() instanceof Node.Mapping;
  }

  /** The texts of a list. */
  List<String> texts(String field, int least, int most, Rule rule) {
    return list(field, least, most, item -> text(item.node(), item.path(), rule));
  }

  /** The mappings of a list. */
  <T> List<T> sections(
      String field, int least, int most, List<String> known, Function<Section, T> read) {
    return list(
        field,
        least,
        most,
        i -> read.apply(new Section(i.node(), i.path(), i.node().line(), faults, known)));
  }

  private <T> List<T> list(String field, int least, int most, Function<Item, T> read) {
    Node node = has(field) ? fields.get(field).value() : new Node.Items(List.of(), line);
    if (node == NOTHING) {
      return List.of();
    }
    List<T> all = new ArrayList<>();
    List<Node> values = node instanceof Node.Items items ? items.values() : List.of();
    if (values.size() < least || values.size() > most) {
      Wording found =
          node instanceof Node.Items ? Wording.of("found.items", values.size()) : Found.in(node);
      fault(field, Wording.of("expected.list", least, most), found);
    }
    for (int i = 0; i < values.size(); i++) {
      all.add(read.apply(new Item(values.get(i), at(field) + "[" + i + "]")));
    }
    return all;
  }

  /** An entry of a list. */
  private record Item(Node node, String path) {}
}
