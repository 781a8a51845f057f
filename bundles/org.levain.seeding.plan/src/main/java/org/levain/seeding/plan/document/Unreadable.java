package org.levain.seeding.plan.document;

import org.levain.seeding.plan.Wording;

/** Leaves the reading at the first fault; never leaves {@link DocumentReader}. */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Wording expected;
  private final transient Wording found;

  Unreadable(int line, String expected, String found, Object... arguments) {
    this(line, expected, Wording.of(found, arguments));
  }

  Unreadable(int line, String expected, Wording found) {
    super(expected, null, false, false);
    this.line = line;
    this.expected = Wording.of(expected);
    this.found = found;
  }

  /** As what came of the reading. */
  <T> Outcome<T> outcome() {
    return new Outcome.Broken<>(line, expected, found);
  }
}
