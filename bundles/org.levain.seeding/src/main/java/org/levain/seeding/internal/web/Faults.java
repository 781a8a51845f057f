package org.levain.seeding.internal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.levain.seeding.internal.action.SentPlan;
import org.levain.seeding.plan.PlanError;
import org.levain.seeding.plan.pack.Unzip;

/**
 * A plan that could not be read, as its page shows it.
 *
 * @param name name of the file
 * @param faults what is wrong
 * @param text the plan, to be corrected at once; empty for a pack, and for what is no text
 */
public record Faults(String name, List<Fault> faults, String text) {

  private static final int LONGEST = 200_000;

  /** A fault. */
  public record Fault(String file, int line, String field, String message) {}

  static Faults of(SentPlan plan, List<PlanError> errors, Locale locale) {
    List<Fault> faults =
        errors.stream()
            .map(e -> new Fault(e.file(), e.line(), e.field(), e.message(locale)))
            .toList();
    return new Faults(plan.name(), faults, text(plan));
  }

  private static String text(SentPlan plan) {
    byte[] content = plan.content();
    boolean typed = !Unzip.isZip(content) && content.length <= LONGEST;
    String text = typed ? new String(content, StandardCharsets.UTF_8) : "";
    return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0 ? "" : text;
  }
}
