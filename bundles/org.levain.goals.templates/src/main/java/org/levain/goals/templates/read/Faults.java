package org.levain.goals.templates.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a file. */
final class Faults {

  private final String file;
  private final List<TemplateFault> faults = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(int line, String field, Wording expected, Wording found) {
    faults.add(new TemplateFault(file, line, field, expected, found));
  }

  boolean none() {
    return faults.isEmpty();
  }

  Reading.Refused refused() {
    return new Reading.Refused(
        faults.stream().sorted(Comparator.comparingInt(TemplateFault::line)).toList());
  }
}
