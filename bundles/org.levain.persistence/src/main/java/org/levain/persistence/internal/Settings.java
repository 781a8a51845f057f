package org.levain.persistence.internal;

import java.nio.file.Path;

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

  static Settings of(PersistenceConfig config, Path home) {
    String url = config.url().isBlank() ? derbyIn(home) : config.url().strip();
    int poolSize = Math.max(2, Math.min(100, config.poolSize()));
    Path log = home.resolve("log").resolve("derby.log");
    return new Settings(url, config.user(), config.password(), poolSize, log);
  }

  private static String derbyIn(Path home) {
    String folder = home.resolve("db").toAbsolutePath().toString().replace('\\', '/');
    return "jdbc:derby:" + folder + ";create=true";
  }
}
