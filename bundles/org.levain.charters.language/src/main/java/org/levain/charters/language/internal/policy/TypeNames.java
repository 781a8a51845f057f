package org.levain.charters.language.internal.policy;

import org.levain.charters.language.model.Attribute;

/** How types are called in messages. */
final class TypeNames {

  private TypeNames() {}

  static String of(Attribute attribute) {
    return switch (attribute.type()) {
      case YES_NO -> "yes or no";
      case NUMBER -> "a number" + (attribute.unit().isEmpty() ? "" : " in " + attribute.unit());
      case WORD -> "a word";
      case LIST -> "a list";
      case DATE_TIME -> "a date such as 2026-02-03 10:00";
    };
  }
}
