package org.levain.persistence.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that the tests of one process share, each with a database of its own: the one that
 * {@code -Dlevain.it.jdbcUrl} names, or one that is started below {@code target/} and ends with the
 * process.
 */
final class PostgresServer {

  private final String url;

  private PostgresServer(String url) {
    this.url = url;
  }

  /** The shared server; it starts when it is first asked for. */
  static PostgresServer shared() {
    return Shared.SERVER;
  }

  /** Initialised when it is first used: tests that do without pay nothing. */
  private static final class Shared {
    static final PostgresServer SERVER = new PostgresServer(givenOrStarted());
  }

  private static String givenOrStarted() {
    String given = System.getProperty("levain.it.jdbcUrl", "");
    return given.isEmpty() ? start().getJdbcUrl("postgres", "postgres") : given;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(new File("target", "postgresql"))
          .setServerConfig("fsync", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty database. */
  TestDatabase newDatabase() {
    String name = "levain_" + UUID.randomUUID().toString().replace('-', '_');
    execute("CREATE DATABASE " + name);
    return TestDatabase.at(address(name), () -> execute("DROP DATABASE " + name));
  }

  private void execute(String sql) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address("postgres"));
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String address(String database) {
    return url.replaceFirst("(//[^/]+/)[^?]*", "$1" + database);
  }
}
