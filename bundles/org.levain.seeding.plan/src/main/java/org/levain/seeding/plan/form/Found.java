package org.levain.seeding.plan.form;

import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Node;
import org.levain.seeding.plan.document.Quote;
import org.levain.seeding.plan.document.Utf8;

/** Says what stands in a place of the document. */
final class Found {

  private Found() {}

  static Wording in(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar(scalar);
    }
    return Wording.of(node instanceof Node.Items ? "found.list" : "found.mapping");
  }

  private static Wording scalar(Node.Scalar scalar) {
    String value = scalar.value();
    return switch (scalar.kind()) {
      case TEXT -> text(value);
      case NUMBER -> Wording.of("found.number", Quote.of(value));
      case TRUTH -> Wording.of("found.truth", Quote.of(value));
      case NOTHING -> Wording.of("found.nothing");
    };
  }

  private static Wording text(String value) {
    int control = Utf8.firstControl(value);
    if (control >= 0) {
      return Wording.of("found.control", Utf8.codeOf(value.charAt(control)));
    }
    int length = value.codePointCount(0, value.length());
    return value.isBlank()
        ? Wording.of("found.blank")
        : Wording.of("found.quoted", Quote.of(value), length);
  }
}
