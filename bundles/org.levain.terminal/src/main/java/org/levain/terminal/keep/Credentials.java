package org.levain.terminal.keep;

import java.io.Console;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;

/**
 * Who signs in to a database. Never from the command line, which every user of the machine can
 * read.
 */
record Credentials(String user, String password) {

  private static final String USER = "LEVAIN_DATABASE_USER";
  private static final String PASSWORD = "LEVAIN_DATABASE_PASSWORD";

  /** From the file that was named, else from the environment, else from the person. */
  static Credentials of(@Nullable Path file, Session session) {
    Map<String, String> environment = session.environment();
    if (file != null) {
      return in(file);
    }
    if (environment.containsKey(USER)) {
      return new Credentials(environment.get(USER), environment.getOrDefault(PASSWORD, ""));
    }
    Optional<Console> console =
        Optional.ofNullable(session.output().interactive() ? System.console() : null);
    return console.map(Credentials::ask).orElseThrow(Credentials::missing);
  }

  private static Credentials in(Path file) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw Failure.badInput("Cannot read " + Paths.text(file) + ".");
    }
    String user = properties.getProperty("user", "");
    if (user.isBlank()) {
      throw Failure.badInput(Paths.text(file) + " needs the lines user = … and password = …");
    }
    return new Credentials(user, properties.getProperty("password", ""));
  }

  private static Credentials ask(Console console) {
    String user = console.readLine("User of the database: ");
    char[] password = console.readPassword("Password: ");
    if (user == null || password == null) {
      throw missing();
    }
    return new Credentials(user.strip(), new String(password));
  }

  private static Failure missing() {
    return Failure.badInput(
        "Who signs in? Set " + USER + " and " + PASSWORD + ", or name a file with --credentials.");
  }

  /** Never the password. */
  @Override
  public String toString() {
    return user;
  }
}
