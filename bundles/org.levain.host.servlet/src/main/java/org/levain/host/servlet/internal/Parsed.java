package org.levain.host.servlet.internal;

import java.util.List;
import java.util.Optional;

/**
 * What a file says, or what is wrong with it.
 *
 * @param value what it says; empty if anything is wrong
 * @param format how it is written
 * @param problems what is wrong
 */
record Parsed<T>(Optional<T> value, CsvTable.Format format, List<CsvProblem> problems) {

  static <T> Parsed<T> good(T value, CsvTable.Format format) {
    return new Parsed<>(Optional.of(value), format, List.of());
  }

  static <T> Parsed<T> bad(List<CsvProblem> problems) {
    return new Parsed<>(Optional.empty(), CsvTable.Format.PLAIN, List.copyOf(problems));
  }
}
