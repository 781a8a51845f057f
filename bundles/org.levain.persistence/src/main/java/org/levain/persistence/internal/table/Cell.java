package org.levain.persistence.internal.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** A value of a row, the same whichever database it comes from. */
final class Cell {

  private Cell() {}

  /**
   * Reads a value: text, a number, a truth, a day, bytes, or a point in time. Points are in UTC and
   * cut to microseconds, because PostgreSQL keeps no more.
   */
  static @Nullable Object read(ResultSet row, int index, int type) throws SQLException {
    Object value =
        switch (type) {
          case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> row.getLong(index);
          case Types.DECIMAL, Types.NUMERIC -> row.getBigDecimal(index);
          case Types.DOUBLE, Types.FLOAT, Types.REAL -> row.getDouble(index);
          case Types.BOOLEAN, Types.BIT -> row.getBoolean(index);
          case Types.DATE -> day(row.getDate(index));
          case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
              point(row.getTimestamp(index, utc()));
          case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
              row.getBytes(index);
          default -> row.getString(index);
        };
    return row.wasNull() ? null : value;
  }

  /** Sets a value that was read elsewhere. */
  static void set(PreparedStatement statement, int index, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.NULL);
    } else if (value instanceof Instant point) {
      statement.setTimestamp(index, Timestamp.from(point), utc());
    } else if (value instanceof LocalDate day) {
      statement.setDate(index, Date.valueOf(day));
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(index, bytes);
    } else {
      statement.setObject(index, value);
    }
  }

  /** The value as bytes that are equal exactly if the values are. */
  static byte[] canonical(Object value) {
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    String text =
        value instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : value.toString();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static @Nullable Instant point(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Calendar utc() {
    return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
  }
}
