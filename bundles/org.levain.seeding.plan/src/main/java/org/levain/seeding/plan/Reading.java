package org.levain.seeding.plan;

import java.util.List;

/** What came of reading a plan: the plan, or why not. */
public sealed interface Reading {

  /** The plan is as the format wants it. */
  record Accepted(Plan plan) implements Reading {}

  /**
   * It is not; nothing of it is used.
   *
   * @param errors every fault, at most {@link Limits#FAULTS}, in the order of the document
   */
  record Refused(List<PlanError> errors) implements Reading {

    public Refused {
      errors = List.copyOf(errors);
    }
  }
}
