package org.levain.persistence.internal.table;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table of Levain's.
 *
 * @param name in small letters, as the migrations have it
 * @param stored as this database writes it
 * @param columns by their names in small letters, as this database writes them
 */
public record Table(String name, String stored, Map<String, String> columns) {

  private static final String PREFIX = "levain_";
  private static final String HISTORY = "_history";

  /** All of them, in the order of their names. */
  public static List<Table> in(Connection connection) throws SQLException {
    Map<String, String> stored = new TreeMap<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet found = data.getTables(null, connection.getSchema(), null, types())) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (small(name).startsWith(PREFIX)) {
          stored.put(small(name), name);
        }
      }
    }
    List<Table> tables = new ArrayList<>();
    for (Map.Entry<String, String> each : stored.entrySet()) {
      tables.add(new Table(each.getKey(), each.getValue(), columns(connection, each.getValue())));
    }
    return tables;
  }

  private static String[] types() {
    return new String[] {"TABLE"};
  }

  private static Map<String, String> columns(Connection connection, String table)
      throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet found = data.getColumns(null, connection.getSchema(), table, null)) {
      while (found.next()) {
        // an underline in the name above stands for any character
        if (found.getString("TABLE_NAME").equals(table)) {
          columns.put(small(found.getString("COLUMN_NAME")), found.getString("COLUMN_NAME"));
        }
      }
    }
    return columns;
  }

  /** Whether it says which migrations ran, which differs from database to database. */
  public boolean isHistory() {
    return name.endsWith(HISTORY);
  }

  /** The last part of the name of the module whose migrations it lists. */
  public String module() {
    return name.substring(PREFIX.length(), name.length() - HISTORY.length());
  }

  /** The statement that reads these columns, named in small letters, in their order. */
  public String select(List<String> names) {
    return "SELECT " + list(names) + " FROM " + quoted(stored);
  }

  /** The statement that adds a row of these columns. */
  public String insert(List<String> names) {
    String places = names.stream().map(n -> "?").collect(Collectors.joining(", "));
    return "INSERT INTO " + quoted(stored) + " (" + list(names) + ") VALUES (" + places + ")";
  }

  /** The statement that takes all rows out. */
  public String clear() {
    return "DELETE FROM " + quoted(stored);
  }

  private String list(List<String> names) {
    return names.stream().map(columns::get).map(Table::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
