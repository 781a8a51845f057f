package org.levain.persistence.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.levain.persistence.internal.backup.Manifest;
import org.levain.persistence.internal.table.Content;
import org.levain.persistence.internal.table.Table;

/**
 * A copied Derby database: opened once, which carries out what its log still holds, read to its
 * last row, and closed. What cannot be opened here could not be restored either.
 */
final class DerbyCopy {

  private DerbyCopy() {}

  static List<Manifest.Counted> counted(Path folder) throws SQLException {
    EmbeddedDataSource source = DerbyDatabase.at(folder);
    FirstConnection.open(source);
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      List<Manifest.Counted> counted = new ArrayList<>();
      for (Table table : Table.in(connection)) {
        Content content = Content.of(connection, table);
        counted.add(new Manifest.Counted(table.name(), content.rows(), content.hash()));
      }
      connection.rollback();
      return counted;
    } finally {
      DerbyDatabase.shutDown(folder);
    }
  }
}
