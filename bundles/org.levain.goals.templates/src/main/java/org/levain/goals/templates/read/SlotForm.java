package org.levain.goals.templates.read;

import java.util.List;
import org.levain.goals.templates.Slot;

/** A blank of the sentence. */
final class SlotForm {

  static final List<String> FIELDS = List.of("name", "label", "hint", "example");

  private SlotForm() {}

  static Slot read(Section in) {
    return new Slot(
        in.text("name", Rule.NAME),
        in.text("label", Rule.line(2, 60)),
        in.text("hint", Rule.LINE),
        in.text("example", Rule.line(3, 80)));
  }
}
