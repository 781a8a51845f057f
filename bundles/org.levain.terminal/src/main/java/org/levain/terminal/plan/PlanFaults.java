package org.levain.terminal.plan;

import java.util.List;
import java.util.Locale;
import org.levain.seeding.plan.PlanError;
import org.levain.seeding.plan.Reading;

/** The faults of a plan as rows: file, line, field, what was expected and found. */
public final class PlanFaults {

  private PlanFaults() {}

  /** One row a fault; none if the plan is as the format wants it. */
  public static List<String[]> rows(Reading reading) {
    return reading instanceof Reading.Refused refused
        ? refused.errors().stream().map(PlanFaults::row).toList()
        : List.of();
  }

  private static String[] row(PlanError error) {
    String line = error.line() > 0 ? Integer.toString(error.line()) : "";
    return new String[] {error.file(), line, error.field(), error.message(Locale.ENGLISH)};
  }
}
