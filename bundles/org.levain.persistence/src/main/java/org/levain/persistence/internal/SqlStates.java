package org.levain.persistence.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The SQLSTATEs that a failure carries, outermost first: the telling one is often inside. */
final class SqlStates {

  private SqlStates() {}

  static List<String> of(Throwable failure) {
    List<String> states = new ArrayList<>();
    for (Throwable each = failure; each != null && states.size() < 20; each = next(each)) {
      if (each instanceof SQLException sql && sql.getSQLState() != null) {
        states.add(sql.getSQLState());
      }
    }
    return states;
  }

  private static Throwable next(Throwable failure) {
    if (failure instanceof SQLException sql && sql.getNextException() != null) {
      return sql.getNextException();
    }
    return failure.getCause();
  }
}
