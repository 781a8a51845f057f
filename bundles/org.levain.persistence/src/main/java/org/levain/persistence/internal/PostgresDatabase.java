package org.levain.persistence.internal;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.levain.words.Sentence;
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
      throw new DatabaseRefusal(Sentence.of("database.postgresql.url"), e);
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
  public Sentence explain(SQLException failure) {
    String place = source.getServerNames()[0] + ":" + source.getPortNumbers()[0];
    return SqlStates.of(failure).stream()
        .flatMap(state -> trouble(state, place).stream())
        .findFirst()
        .orElseGet(() -> Sentence.of("database.postgresql.other", place, failure.getMessage()));
  }

  private Optional<Sentence> trouble(String state, String place) {
    return switch (state) {
      case "3D000" ->
          Optional.of(Sentence.of("database.postgresql.missing", place, source.getDatabaseName()));
      case "28P01", "28000", "08004" -> Optional.of(Sentence.of("database.postgresql.user", place));
      case "53300" -> Optional.of(Sentence.of("database.postgresql.connections", place));
      case "53100" -> Optional.of(Sentence.of("database.postgresql.full", place));
      case "08001", "08006" -> Optional.of(Sentence.of("database.postgresql.away", place));
      default -> Optional.empty();
    };
  }
}
