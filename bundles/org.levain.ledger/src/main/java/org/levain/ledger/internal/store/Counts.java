package org.levain.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.levain.ledger.Change.Verdict;

/** How many items came to which verdict, kept in columns of the run. */
final class Counts {

  private static final List<Verdict> COLUMNS = List.of(Verdict.values());

  private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);

  void add(Verdict verdict, long count) {
    counts.merge(verdict, count, Long::sum);
  }

  /** {@code n_create, n_change, …}. */
  static String columns() {
    return String.join(", ", COLUMNS.stream().map(Counts::column).toList());
  }

  /** {@code n_create = n_create + ?, …}. */
  static String additions() {
    return String.join(
        ", ", COLUMNS.stream().map(Counts::column).map(c -> c + " = " + c + " + ?").toList());
  }

  private static String column(Verdict verdict) {
    return "n_" + verdict.name().toLowerCase(java.util.Locale.ROOT);
  }

  List<Object> values() {
    return COLUMNS.stream().<Object>map(v -> counts.getOrDefault(v, 0L)).toList();
  }

  static Map<Verdict, Long> read(ResultSet row) throws SQLException {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : COLUMNS) {
      long count = row.getLong(column(verdict));
      if (count != 0) {
        counts.put(verdict, count);
      }
    }
    return counts;
  }
}
