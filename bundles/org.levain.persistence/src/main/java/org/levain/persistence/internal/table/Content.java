package org.levain.persistence.internal.table;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds: how many rows, and one hash over all of them. The hash does not depend on the
 * order of rows, nor on the database: it is the sum of the rows' SHA-256, as a number of 256 bits.
 *
 * @param rows how many
 * @param hash 64 hexadecimal digits
 */
public record Content(long rows, String hash) {

  private static final int ROWS_AT_ONCE = 500;
  private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(256);

  /** Reads the whole table. */
  public static Content of(Connection connection, Table table) throws SQLException {
    return of(connection, table, List.copyOf(table.columns().keySet()));
  }

  /** Reads these columns of the whole table. */
  public static Content of(Connection connection, Table table, List<String> columns)
      throws SQLException {
    MessageDigest sha = sha256();
    long[] rows = {0};
    BigInteger[] sum = {BigInteger.ZERO};
    each(
        connection,
        table,
        columns,
        row -> {
          row.forEach(cell -> add(sha, cell));
          sum[0] = sum[0].add(new BigInteger(1, sha.digest())).mod(LIMIT);
          rows[0]++;
        });
    return new Content(rows[0], "%064x".formatted(sum[0]));
  }

  /** Takes one row after the other. */
  interface Rows {
    void take(List<@Nullable Object> row) throws SQLException;
  }

  /** Reads row by row, in no order. */
  static void each(Connection connection, Table table, List<String> columns, Rows rows)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(table.select(columns))) {
        while (row.next()) {
          List<@Nullable Object> cells = new ArrayList<>(columns.size());
          for (int i = 1; i <= columns.size(); i++) {
            cells.add(Cell.read(row, i, row.getMetaData().getColumnType(i)));
          }
          rows.take(cells);
        }
      }
    }
  }

  private static void add(MessageDigest sha, @Nullable Object cell) {
    if (cell == null) {
      sha.update((byte) 0);
      return;
    }
    byte[] bytes = Cell.canonical(cell);
    sha.update((byte) 1);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
