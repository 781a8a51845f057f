package org.levain.goals.templates.read;

import java.util.List;

/** A value of a document, with its line from 1. */
sealed interface Node {

  /** The line where it begins. */
  int line();

  /**
   * A single value.
   *
   * @param value as it is written, without quotes
   * @param text whether it is a text, and not a number, a truth value or nothing
   * @param block whether it is written as a block, whose lines are lines of the file
   */
  record Scalar(String value, boolean text, boolean block, int line) implements Node {}

  /** A list. */
  record Items(List<Node> values, int line) implements Node {}

  /** A mapping, in the order of the document; a name may stand in it twice. */
  record Mapping(List<Field> fields, int line) implements Node {}

  /** A field of a mapping, with the line of its name. */
  record Field(String name, int line, Node value) {}
}
