package org.levain.seeding.plan.form;

import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.Wording;
import org.levain.seeding.plan.document.Utf8;
import org.levain.seeding.plan.pack.Pack;

/** The Markdown of a page: written out under {@code text}, or in the file named by {@code file}. */
final class Texts {

  private final Pack pack;
  private final Faults faults;

  Texts(Pack pack, Faults faults) {
    this.pack = pack;
    this.faults = faults;
  }

  /** The text, which must be given in one of the two ways. */
  String required(Section section) {
    if (section.has("text") == section.has("file")) {
      faults.add(
          section.place().line(),
          section.at("text"),
          Wording.of("expected.text.or.file"),
          Wording.of(section.has("text") ? "found.both" : "found.neither"));
      return "";
    }
    return optional(section);
  }

  /** The text if it is given. */
  String optional(Section section) {
    if (section.has("text") && section.has("file")) {
      return required(section);
    }
    return section
        .value("text", Rule.MARKDOWN)
        .or(() -> section.text("file", Rule.FILE).map(this::fromFile))
        .orElse("");
  }

  private String fromFile(Text name) {
    if (name.value().isEmpty()) {
      return "";
    }
    if (!pack.holdsFiles()) {
      return fault(name, Wording.of("expected.pack"), Wording.of("found.words", name.value()));
    }
    return pack.file(name.value())
        .map(bytes -> decoded(name, bytes))
        .orElseGet(() -> missing(name));
  }

  private String missing(Text name) {
    return fault(name, Wording.of("expected.file.there"), Wording.of("found.words", name.value()));
  }

  private String decoded(Text name, byte[] bytes) {
    if (bytes.length > Limits.TEXT_BYTES) {
      Wording expected = Wording.of("expected.file.size", Limits.TEXT_BYTES);
      return faultIn(name, 0, expected, Wording.of("found.more"));
    }
    return Utf8.decode(bytes).either(r -> r, b -> faultIn(name, b.line(), b.expected(), b.found()));
  }

  private String fault(Text name, Wording expected, Wording found) {
    faults.add(name.line(), name.path(), expected, found);
    return "";
  }

  private String faultIn(Text name, int line, Wording expected, Wording found) {
    faults.addIn(name.value(), line, "", expected, found);
    return "";
  }
}
