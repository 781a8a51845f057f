package org.levain.persistence.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * What Flyway has written down of a module's migrations. Almost every start finds all of them there
 * already, and need not wake Flyway for that: it takes longer than the rest of a unit.
 */
record History(DataSource source, String table) {

  /** Whether each of these scripts has run, as it is now; if in doubt, no. */
  boolean holds(List<Script> scripts) {
    try (Connection connection = source.getConnection()) {
      try {
        Map<String, Integer> done = done(connection);
        return scripts.stream()
            .allMatch(script -> checksum(script).equals(done.get(script.getFilename())));
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      // there is no history yet; any other trouble Flyway has too, and tells better
      return false;
    }
  }

  private Map<String, Integer> done(Connection connection) throws SQLException {
    String sql = "SELECT \"script\", \"checksum\" FROM \"%s\" WHERE \"success\" = TRUE";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql.formatted(table))) {
      Map<String, Integer> done = new HashMap<>();
      while (rows.next()) {
        done.put(rows.getString(1), rows.getInt(2));
      }
      return done;
    }
  }

  /** As Flyway counts it: line by line, without what ends the lines. */
  private static Integer checksum(Script script) {
    CRC32 checksum = new CRC32();
    try (BufferedReader lines = new BufferedReader(script.read())) {
      lines.lines().map(line -> line.getBytes(StandardCharsets.UTF_8)).forEach(checksum::update);
      return (int) checksum.getValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
