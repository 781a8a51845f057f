package org.levain.goals.internal.store;

import java.util.List;

/** Forgets everything, so that each test begins with nothing. */
public final class EmptyTables {

  private EmptyTables() {}

  public static void in(GoalsUnit unit) {
    unit.write(
        tx -> {
          List.of(
                  "Community",
                  "Goal",
                  "StarterPage",
                  "Draft",
                  "Measure",
                  "Review",
                  "SpokenLanguage",
                  "GoalOverride",
                  "Audience",
                  "Answers",
                  "Invitation",
                  "StartRequest")
              .forEach(entity -> tx.createQuery("delete from " + entity).executeUpdate());
          return true;
        });
  }
}
