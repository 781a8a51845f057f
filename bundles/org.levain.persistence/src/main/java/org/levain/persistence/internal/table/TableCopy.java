package org.levain.persistence.internal.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the rows of a table from one database into another. */
public final class TableCopy {

  private static final int ROWS_AT_ONCE = 500;

  private TableCopy() {}

  /**
   * Puts the source's rows in place of the target's, in the target's transaction, which is left
   * open.
   *
   * @param columns in small letters; both tables have them
   */
  public static void run(
      Connection from, Table source, Connection to, Table target, List<String> columns)
      throws SQLException {
    try (Statement clear = to.createStatement()) {
      clear.executeUpdate(target.clear());
    }
    try (PreparedStatement insert = to.prepareStatement(target.insert(columns))) {
      int[] waiting = {0};
      Content.each(
          from,
          source,
          columns,
          row -> {
            set(insert, row);
            insert.addBatch();
            if (++waiting[0] % ROWS_AT_ONCE == 0) {
              insert.executeBatch();
            }
          });
      insert.executeBatch();
    }
  }

  private static void set(PreparedStatement insert, List<@Nullable Object> row)
      throws SQLException {
    for (int i = 0; i < row.size(); i++) {
      Cell.set(insert, i + 1, row.get(i));
    }
  }
}
