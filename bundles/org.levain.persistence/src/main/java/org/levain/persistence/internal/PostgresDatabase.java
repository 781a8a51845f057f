package org.levain.persistence.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server, which the administrator runs. */
final class PostgresDatabase implements Database {

  static final String PREFIX = "jdbc:postgresql:";
  private static final int SECONDS_TO_CONNECT = 10;

  private final PGSimpleDataSource source;

  private PostgresDatabase(PGSimpleDataSource source) {
    this.source = source;
  }

  static PostgresDatabase of(Settings settings) throws DatabaseRefusal {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(settings.url());
    } catch (IllegalArgumentException e) {
      throw new DatabaseRefusal(
          "The url is no PostgreSQL address like jdbc:postgresql://HOST:5432/DATABASE: correct it in "
              + DatabaseRefusal.WHERE,
          e);
    }
    source.setApplicationName("levain");
    source.setConnectTimeout(SECONDS_TO_CONNECT);
    if (!settings.user().isEmpty()) {
      source.setUser(settings.user());
      source.setPassword(settings.password());
    }
    return new PostgresDatabase(source);
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public String platform() {
    return "PostgreSQL";
  }

  @Override
  public DataSource open() throws SQLException {
    source.getConnection().close();
    return source;
  }

  @Override
  public void close() {
    // the server lives on
  }

  @Override
  public String explain(SQLException failure) {
    for (String state : SqlStates.of(failure)) {
      switch (state) {
        case "3D000":
          return "PostgreSQL at "
              + server()
              + " has no database "
              + source.getDatabaseName()
              + ": create it, or correct url in "
              + DatabaseRefusal.WHERE;
        case "28P01", "28000", "08004":
          return "PostgreSQL at "
              + server()
              + " refuses the user: correct user and password in "
              + DatabaseRefusal.WHERE;
        case "53300":
          return "PostgreSQL at "
              + server()
              + " has no connection left: raise its max_connections.";
        case "53100":
          return "PostgreSQL at " + server() + " has no room left on its disk: make room there.";
        case "08001", "08006":
          return "PostgreSQL at "
              + server()
              + " does not answer: start it, or correct url in "
              + DatabaseRefusal.WHERE;
        default:
      }
    }
    return "PostgreSQL at "
        + server()
        + " cannot be used ("
        + failure.getMessage()
        + "): correct "
        + DatabaseRefusal.WHERE;
  }

  private String server() {
    return source.getServerNames()[0] + ":" + source.getPortNumbers()[0];
  }
}
