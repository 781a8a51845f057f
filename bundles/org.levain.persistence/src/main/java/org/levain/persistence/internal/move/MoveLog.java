package org.levain.persistence.internal.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.levain.persistence.internal.table.Content;
import org.levain.persistence.internal.table.Table;

/**
 * What has been moved so far: a table of the target, written in the very transaction that moves the
 * rows. It stays afterwards, as a record of what was moved.
 *
 * @param connection to the target, which does not commit by itself
 */
record MoveLog(Connection connection) {

  static final String TABLE = "levain_move";

  /** Stands for all tables: from then on the target is in use, and is not written to any more. */
  private static final String ALL = "*";

  static boolean isIn(List<Table> tables) {
    return tables.stream().anyMatch(table -> table.name().equals(TABLE));
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE "
              + TABLE
              + " (name VARCHAR(128) PRIMARY KEY, n_rows BIGINT NOT NULL, hash VARCHAR(64) NOT NULL,"
              + " moved TIMESTAMP WITH TIME ZONE NOT NULL)");
    }
  }

  Optional<Content> of(Table table) throws SQLException {
    return find(table.name());
  }

  boolean isFinished() throws SQLException {
    return find(ALL).isPresent();
  }

  void add(Table table, Content content) throws SQLException {
    put(table.name(), content);
  }

  void finish(long rows) throws SQLException {
    put(ALL, new Content(rows, ""));
  }

  private Optional<Content> find(String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT n_rows, hash FROM " + TABLE + " WHERE name = ?")) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Content(row.getLong(1), row.getString(2)))
            : Optional.empty();
      }
    }
  }

  private void put(String name, Content content) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + TABLE + " WHERE name = ?")) {
      delete.setString(1, name);
      delete.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO " + TABLE + " VALUES (?, ?, ?, CURRENT_TIMESTAMP)")) {
      insert.setString(1, name);
      insert.setLong(2, content.rows());
      insert.setString(3, content.hash());
      insert.executeUpdate();
    }
  }
}
