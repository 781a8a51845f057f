package org.levain.badges.internal.store;

import java.util.List;

/** Forgets everything, so that each test begins with nothing. */
public final class EmptyTables {

  private EmptyTables() {}

  public static void in(BadgesUnit unit) {
    unit.write(
        tx -> {
          List.of("Award", "Kind", "Retired", "ReadLanguage")
              .forEach(entity -> tx.createQuery("delete from " + entity).executeUpdate());
          return true;
        });
  }
}
