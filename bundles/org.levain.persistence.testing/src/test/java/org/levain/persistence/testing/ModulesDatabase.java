package org.levain.persistence.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.levain.persistence.internal.Migrations;
import org.levain.persistence.internal.Script;
import org.levain.persistence.internal.table.Table;

/**
 * A Derby database in a data folder with the tables of every module of this repository, three rows
 * in each, and the modules' jars in the drop folder.
 *
 * @param home the data folder
 */
record ModulesDatabase(Path home) {

  private static final int ROWS = 3;

  void make() throws Exception {
    try (TestDatabase derby = open();
        Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path module : modules.filter(m -> Files.isDirectory(scripts(m))).sorted().toList()) {
        jar(module);
        Migrations.of(module.getFileName().toString(), derby(module)).run(derby.dataSource());
      }
      try (Connection connection = derby.dataSource().getConnection()) {
        for (Table table : Table.in(connection)) {
          if (!table.isHistory()) {
            fill(connection, table);
          }
        }
        connection.commit();
      }
    }
  }

  private TestDatabase open() {
    return TestDatabase.derbyIn(home.resolve("db"));
  }

  void execute(String sql) throws SQLException {
    try (TestDatabase derby = open();
        Connection connection = derby.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      connection.commit();
    }
  }

  List<String> contents() throws SQLException {
    try (TestDatabase derby = open();
        Connection connection = derby.dataSource().getConnection()) {
      return MoveDatabaseTest.contents(connection);
    }
  }

  private static Path scripts(Path module) {
    return module.resolve("src/main/resources/db");
  }

  private static List<Script> derby(Path module) throws IOException {
    List<Script> scripts = new ArrayList<>();
    try (Stream<Path> files = Files.list(scripts(module).resolve("derby"))) {
      for (Path file : files.toList()) {
        scripts.add(new Script(file.toUri().toURL()));
      }
    }
    return scripts;
  }

  private void jar(Path module) throws IOException {
    String name = module.getFileName().toString();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
    manifest.getMainAttributes().putValue("Bundle-Version", "0.1.0");
    Path jar = Files.createDirectories(home.resolve("bundles")).resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(scripts(module))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String entry = scripts(module).getParent().relativize(file).toString().replace('\\', '/');
        entries.putNextEntry(new JarEntry(entry));
        Files.copy(file, entries);
      }
    }
  }

  private static void fill(Connection connection, Table table) throws SQLException {
    List<String> columns = List.copyOf(table.columns().keySet());
    try (Statement statement = connection.createStatement();
        ResultSet empty = statement.executeQuery(table.select(columns));
        PreparedStatement insert = connection.prepareStatement(table.insert(columns))) {
      ResultSetMetaData data = empty.getMetaData();
      for (int row = 0; row < ROWS; row++) {
        for (int column = 1; column <= columns.size(); column++) {
          set(insert, column, row, data);
        }
        insert.executeUpdate();
      }
    }
  }

  private static void set(PreparedStatement insert, int column, int row, ResultSetMetaData data)
      throws SQLException {
    if (row == 0 && data.isNullable(column) == DatabaseMetaData.columnNullable) {
      insert.setNull(column, data.getColumnType(column));
      return;
    }
    switch (data.getColumnType(column)) {
      case Types.BIGINT -> insert.setLong(column, Long.MAX_VALUE - row);
      case Types.INTEGER, Types.SMALLINT -> insert.setInt(column, row);
      case Types.DECIMAL, Types.NUMERIC -> insert.setBigDecimal(column, BigDecimal.valueOf(row));
      case Types.BOOLEAN -> insert.setBoolean(column, row % 2 == 0);
      case Types.TIMESTAMP ->
          insert.setTimestamp(
              column, Timestamp.from(Instant.parse("2026-03-29T01:30:00.123456789Z")));
      case Types.DATE -> insert.setString(column, "2026-02-0" + (row + 1));
      case Types.BLOB -> insert.setBytes(column, bytes(row));
      case Types.CLOB -> insert.setString(column, "l’été\n".repeat(20_000) + row);
      default -> insert.setString(column, text(data.getPrecision(column), row));
    }
  }

  private static byte[] bytes(int row) {
    return ("\0é\uFFFF" + row).getBytes(StandardCharsets.UTF_8);
  }

  /** As long as it may be, and different in each row. */
  private static String text(int length, int row) {
    return "é".repeat(Math.max(0, Math.min(length, 300) - 1)) + row;
  }
}
