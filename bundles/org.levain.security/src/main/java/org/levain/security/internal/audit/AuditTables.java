package org.levain.security.internal.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the audit log, on a connection that is in a transaction. */
final class AuditTables {

  private static final String COLUMNS =
      "id, at_millis, actor, action, subject, details, mac, place";

  private final Connection connection;

  AuditTables(Connection connection) {
    this.connection = connection;
  }

  void insert(Entry entry) throws SQLException {
    String sql =
        "INSERT INTO levain_security_audit (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, 0)";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setString(1, entry.id());
      s.setLong(2, entry.atMillis());
      s.setString(3, entry.actor());
      s.setString(4, entry.action());
      s.setString(5, entry.subject());
      s.setString(6, entry.details());
      s.setString(7, entry.mac());
      s.executeUpdate();
    }
  }

  /** The oldest entries without a seal. */
  List<Entry> unsealed(int limit) throws SQLException {
    String sql =
        "SELECT "
            + COLUMNS
            + " FROM levain_security_audit WHERE seal = 0 ORDER BY id FETCH FIRST "
            + limit
            + " ROWS ONLY";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      return entries(s);
    }
  }

  /** The entries of a seal in their order, and more than it says if there are more. */
  List<Entry> sealedBy(Seal seal) throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM levain_security_audit WHERE seal = ? ORDER BY place";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setLong(1, seal.number());
      s.setMaxRows(seal.entries() + 1);
      return entries(s);
    }
  }

  private static List<Entry> entries(PreparedStatement statement) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (ResultSet r = statement.executeQuery()) {
      while (r.next()) {
        entries.add(
            new Entry(
                r.getString(1),
                r.getLong(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getInt(8)));
      }
    }
    return entries;
  }

  /** Puts a batch under its seal. */
  void seal(List<Entry> batch, Seal seal) throws SQLException {
    String sql = "UPDATE levain_security_audit SET seal = ?, place = ? WHERE id = ? AND seal = 0";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      for (int i = 0; i < batch.size(); i++) {
        s.setLong(1, seal.number());
        s.setInt(2, i + 1);
        s.setString(3, batch.get(i).id());
        s.addBatch();
      }
      s.executeBatch();
    }
    insert(seal);
  }

  private void insert(Seal seal) throws SQLException {
    String sql = "INSERT INTO levain_security_seal (number, entries, mac) VALUES (?, ?, ?)";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setLong(1, seal.number());
      s.setInt(2, seal.entries());
      s.setString(3, seal.mac());
      s.executeUpdate();
    }
  }

  /** The seals after a number, in their order. */
  List<Seal> sealsAfter(long number, int limit) throws SQLException {
    return seals("WHERE number > " + number + " ORDER BY number", limit);
  }

  /** The seal of this number. */
  Optional<Seal> seal(long number) throws SQLException {
    return seals("WHERE number = " + number, 1).stream().findFirst();
  }

  /** The newest seal, or {@link Seal#START}. */
  Seal newestSeal() throws SQLException {
    List<Seal> newest = seals("ORDER BY number DESC", 1);
    return newest.isEmpty() ? Seal.START : newest.get(0);
  }

  private List<Seal> seals(String which, int limit) throws SQLException {
    List<Seal> seals = new ArrayList<>();
    String sql =
        "SELECT number, entries, mac FROM levain_security_seal "
            + which
            + " FETCH FIRST "
            + limit
            + " ROWS ONLY";
    try (PreparedStatement s = connection.prepareStatement(sql);
        ResultSet r = s.executeQuery()) {
      while (r.next()) {
        seals.add(new Seal(r.getLong(1), r.getInt(2), r.getString(3)));
      }
    }
    return seals;
  }

  /** Whether an entry claims a seal that is newer than this one. */
  boolean hasEntriesAfter(Seal last) throws SQLException {
    String sql =
        "SELECT id FROM levain_security_audit WHERE seal > ? OR seal < 0 FETCH FIRST ROW ONLY";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setLong(1, last.number());
      try (ResultSet r = s.executeQuery()) {
        return r.next();
      }
    }
  }
}
