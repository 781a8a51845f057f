package org.levain.charters.internal.store;

import java.util.List;

/** Forgets everything, so that each test begins with nothing. */
public final class EmptyTables {

  private EmptyTables() {}

  public static void in(ChartersUnit unit) {
    unit.write(
        tx -> {
          List.of("Acknowledgement", "Edition", "Draft", "Held", "HeldWords", "Language")
              .forEach(entity -> tx.createQuery("delete from " + entity).executeUpdate());
          return true;
        });
  }
}
