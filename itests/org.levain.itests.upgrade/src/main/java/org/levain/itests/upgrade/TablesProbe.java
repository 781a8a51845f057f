package org.levain.itests.upgrade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.function.Function;
import javax.sql.DataSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Inside the server: which tables of Derby have a column. */
public final class TablesProbe implements BundleActivator, Function<String, String> {

  /** What tests ask it by. */
  public static final String NAME = "tables";

  private BundleContext context;

  @Override
  public void start(BundleContext bundle) {
    context = bundle;
    Hashtable<String, Object> properties = new Hashtable<>();
    properties.put("levain.probe", NAME);
    context.registerService(Function.class, this, properties);
  }

  @Override
  public void stop(BundleContext bundle) {}

  /** The name of a column in capitals; a table a line, sorted. */
  @Override
  public String apply(String column) {
    String sql =
        "SELECT t.tablename FROM sys.systables t JOIN sys.syscolumns c"
            + " ON c.referenceid = t.tableid WHERE c.columnname = ? ORDER BY t.tablename";
    StringBuilder tables = new StringBuilder();
    try (Connection connection = pool().getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, column);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          tables.append(rows.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return tables.toString();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private DataSource pool() {
    try {
      return context.getServiceReferences(DataSource.class, "(levain.database=*)").stream()
          .findFirst()
          .map(context::getService)
          .orElseThrow();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
