package org.levain.security.internal.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;

/**
 * Who is who, on the connection of the caller's transaction: a second connection could wait for
 * ever for the first ones. The name is random, so nothing leads back once its row is gone.
 */
final class PseudonymTable {

  private static final String DUPLICATE = "23505";

  private final Connection connection;

  PseudonymTable(Connection connection) {
    this.connection = connection;
  }

  /** The member's pseudonym; made up when it is first asked for. */
  String of(String uid) throws SQLException {
    Optional<String> known = find(uid);
    if (known.isPresent()) {
      return known.get();
    }
    Savepoint before = connection.setSavepoint();
    try {
      return insert(uid);
    } catch (SQLException e) {
      if (!DUPLICATE.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before); // somebody was faster: theirs counts
      return find(uid).orElseThrow(() -> e);
    }
  }

  private Optional<String> find(String uid) throws SQLException {
    String sql = "SELECT pseudonym FROM levain_security_pseudonym WHERE uid = ?";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setString(1, uid);
      try (ResultSet r = s.executeQuery()) {
        return r.next() ? Optional.of(r.getString(1)) : Optional.empty();
      }
    }
  }

  private String insert(String uid) throws SQLException {
    String pseudonym = UuidCreator.getRandomBased().toString();
    String sql = "INSERT INTO levain_security_pseudonym (uid, pseudonym) VALUES (?, ?)";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setString(1, uid);
      s.setString(2, pseudonym);
      s.executeUpdate();
    }
    return pseudonym;
  }

  /** Destroys the link. */
  void forget(String uid) throws SQLException {
    String sql = "DELETE FROM levain_security_pseudonym WHERE uid = ?";
    try (PreparedStatement s = connection.prepareStatement(sql)) {
      s.setString(1, uid);
      s.executeUpdate();
    }
  }
}
