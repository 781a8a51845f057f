package org.levain.persistence.internal;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server, which the administrator runs. */
final class PostgresDatabase implements Database {

  static final String PREFIX = "jdbc:postgresql:";
  private static final String IN = " in " + DatabaseRefusal.WHERE;
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
    return "PostgreSQL at %s:%d %s"
        .formatted(
            source.getServerNames()[0],
            source.getPortNumbers()[0],
            SqlStates.of(failure).stream()
                .flatMap(state -> trouble(state).stream())
                .findFirst()
                .orElseGet(() -> "cannot be used (" + failure.getMessage() + "): correct it" + IN));
  }

  private Optional<String> trouble(String state) {
    return switch (state) {
      case "3D000" ->
          Optional.of(
              "has no database " + source.getDatabaseName() + ": create it, or correct url" + IN);
      case "28P01", "28000", "08004" ->
          Optional.of("refuses the user: correct user and password" + IN);
      case "53300" -> Optional.of("has no connection left: raise its max_connections.");
      case "53100" -> Optional.of("has no room left on its disk: make room there.");
      case "08001", "08006" -> Optional.of("does not answer: start it, or correct url" + IN);
      default -> Optional.empty();
    };
  }
}
