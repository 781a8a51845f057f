package org.levain.jobs.internal;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of a transaction: the caller's own, so that what is written here
 * commits with what the caller writes. Times are stored in UTC.
 */
public final class Sql {

  private static final String UNIQUE_VIOLATION = "23505";

  private final Connection connection;

  private Sql(Connection connection) {
    this.connection = connection;
  }

  /** Statements in the transaction of an entity manager. */
  public static Sql in(EntityManager tx) {
    @Nullable Connection connection = tx.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("There is no transaction: call this inside Unit.write");
    }
    return new Sql(connection);
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs an update; returns how many rows it touched. */
  public int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Runs an update that may meet a unique key: then nothing has happened and it says false. */
  public boolean updateIfFree(String sql, @Nullable Object... values) {
    try {
      Savepoint before = connection.setSavepoint();
      try (PreparedStatement statement = prepared(sql, values)) {
        statement.executeUpdate();
        connection.releaseSavepoint(before);
        return true;
      } catch (SQLException e) {
        connection.rollback(before);
        return notTaken(e);
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static boolean notTaken(SQLException failure) throws SQLException {
    if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
      return false;
    }
    throw failure;
  }

  /** Reads all rows of a query. */
  public <T> List<T> all(RowReader<T> reader, String sql, @Nullable Object... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(reader.read(rows));
      }
      return read;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Reads the first row of a query. */
  public <T> Optional<T> first(RowReader<T> reader, String sql, @Nullable Object... values) {
    return all(reader, sql, values).stream().findFirst();
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.VARCHAR);
    } else if (value instanceof Instant instant) {
      statement.setTimestamp(index, Timestamp.from(instant), utc());
    } else {
      statement.setObject(index, value);
    }
  }

  /** Reads a time that {@link #update} has written. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column, utc()).toInstant();
  }

  /** A new one each time: drivers change it while they work. */
  static Calendar utc() {
    return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
  }
}
