package org.levain.seeding.plan.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.levain.seeding.plan.Limits;
import org.levain.seeding.plan.PlanError;
import org.levain.seeding.plan.Wording;

/** The faults found so far. */
final class Faults {

  private final String file;
  private final List<PlanError> errors = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  void add(int line, String field, Wording expected, Wording found) {
    addIn(file, line, field, expected, found);
  }

  void addIn(String where, int line, String field, Wording expected, Wording found) {
    if (errors.size() < Limits.FAULTS) {
      errors.add(new PlanError(where, line, field, expected, found));
    }
  }

  String file() {
    return file;
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  int count() {
    return errors.size();
  }

  /** The plan's own in the order of its lines, then those of other files. */
  List<PlanError> errors() {
    return errors.stream()
        .sorted(
            Comparator.comparing((PlanError e) -> e.file().equals(file) ? "" : e.file())
                .thenComparing(PlanError::line))
        .toList();
  }
}
