package org.levain.security.internal.audit;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

/** Work on the connection of a transaction. */
@FunctionalInterface
interface Work<T> {

  T on(Connection connection) throws SQLException;

  /** Does it now. */
  static <T> T in(EntityManager tx, Work<T> work) {
    try {
      return work.on(tx.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new IllegalStateException("The audit log: " + e.getMessage(), e);
    }
  }

  /** Does it when a unit calls. */
  static <T> Function<EntityManager, T> of(Work<T> work) {
    return tx -> in(tx, work);
  }

  /** Does it with the tables of the audit log. */
  static <T> Function<EntityManager, T> withTables(WithTables<T> work) {
    return of(connection -> work.on(new AuditTables(connection)));
  }

  /** Work with the tables of the audit log. */
  @FunctionalInterface
  interface WithTables<T> {

    T on(AuditTables tables) throws SQLException;
  }
}
