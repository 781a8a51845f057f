package org.levain.seeding.plan.document;

import java.util.List;

/** A value of a document, with its line from 1. */
public sealed interface Node {

  /** The line where it begins. */
  int line();

  /**
   * A single value.
   *
   * @param value as it is written, without quotes
   * @param kind what YAML takes it for
   */
  record Scalar(String value, Kind kind, int line) implements Node {}

  /** What YAML takes a single value for. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /** A list. */
  record Items(List<Node> values, int line) implements Node {}

  /** A mapping, in the order of the document; a name may stand in it twice. */
  record Fields(List<Field> fields, int line) implements Node {}

  /**
   * A field of a mapping.
   *
   * @param name its name
   * @param line the line of the name
   * @param value its value
   */
  record Field(String name, int line, Node value) {}
}
