package org.levain.charters.language.model;

import java.util.List;

/**
 * A test of one attribute: whether it is one, or none, of some values, or how it compares with one.
 *
 * @param attribute the name of the attribute, as it is declared
 * @param op how it compares
 * @param values at least one
 * @param text as it stands in the charter
 */
public record Condition(String attribute, Op op, List<Value> values, String text) {

  /** A condition keeps its own copy of the values. */
  public Condition {
    values = List.copyOf(values);
  }
}
