package org.levain.persistence.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Which database, and how to get in.
 *
 * @param url {@code jdbc:derby:…} or {@code jdbc:postgresql:…}
 * @param user empty: none
 * @param password empty: none
 * @param poolSize how many connections at most
 * @param log Derby's own log file
 */
public record Settings(String url, String user, String password, int poolSize, Path log) {

  private static final int POOL = 8;

  static Settings of(PersistenceConfig config, Path home) {
    int poolSize = Math.max(2, Math.min(100, config.poolSize()));
    return of(config.url(), config.user(), config.password(), poolSize, home);
  }

  /**
   * What a server that starts with this data folder would read.
   *
   * @param home the data folder, or a backup of it
   * @param at the data folder
   */
  public static Settings in(Path home, Path at) throws IOException {
    Properties read = new Properties();
    Path file = home.resolve("conf").resolve(ConfiguredPersistence.PID + ".cfg");
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        read.load(in);
      }
    }
    return of(
        read.getProperty("url", ""),
        read.getProperty("user", ""),
        read.getProperty("password", ""),
        POOL,
        at);
  }

  /** Whether it is Derby inside this process. */
  public boolean isDerby() {
    return url.startsWith(DerbyDatabase.PREFIX);
  }

  /** Whether it is a PostgreSQL server. */
  public boolean isPostgresql() {
    return url.startsWith(PostgresDatabase.PREFIX);
  }

  /** The folder of a Derby database. */
  public Path derbyFolder() {
    return new DerbyDatabase(this).folder().orElseThrow();
  }

  private static Settings of(String given, String user, String password, int poolSize, Path home) {
    String url = given.isBlank() ? derbyIn(home) : given.strip();
    return new Settings(url, user, password, poolSize, home.resolve("log").resolve("derby.log"));
  }

  private static String derbyIn(Path home) {
    String folder = home.resolve("db").toAbsolutePath().toString().replace('\\', '/');
    return "jdbc:derby:" + folder + ";create=true";
  }
}
