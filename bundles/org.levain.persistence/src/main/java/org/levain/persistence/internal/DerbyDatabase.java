package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.levain.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derby inside this process: nothing to install, one process at a time. */
final class DerbyDatabase implements Database {

  static final String PREFIX = "jdbc:derby:";
  private static final Logger LOG = LoggerFactory.getLogger(DerbyDatabase.class);
  private static final String ALL_IS_DOWN = "XJ015";
  private static final String ONE_IS_DOWN = "08006";

  private final Settings settings;
  private final String name;
  private final String attributes;

  DerbyDatabase(Settings settings) {
    this.settings = settings;
    String address = settings.url().substring(PREFIX.length());
    int semicolon = address.indexOf(';');
    name = semicolon < 0 ? address : address.substring(0, semicolon);
    attributes = semicolon < 0 ? "" : address.substring(semicolon + 1);
  }

  @Override
  public String dialect() {
    return "derby";
  }

  @Override
  public String platform() {
    return "Derby";
  }

  @Override
  public DataSource open() throws SQLException, DatabaseRefusal {
    if (!isInMemory()) {
      new DerbyFolder(Path.of(name).toAbsolutePath()).check();
    }
    try (BootProperties ignored = BootProperties.set(settings.log())) {
      Files.createDirectories(settings.log().toAbsolutePath().getParent());
      EmbeddedDataSource derby = source(attributes);
      FirstConnection.open(derby);
      return derby;
    } catch (IOException e) {
      throw new DatabaseRefusal(Sentence.of("database.derby.log", settings.log()), e);
    }
  }

  private EmbeddedDataSource source(String withAttributes) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(name);
    source.setConnectionAttributes(withAttributes);
    if (!settings.user().isEmpty()) {
      source.setUser(settings.user());
      source.setPassword(settings.password());
    }
    return source;
  }

  /** Shuts the one database down; one that lives in memory is gone. */
  @Override
  public void close() {
    end(source(isInMemory() ? "drop=true" : "shutdown=true"), ONE_IS_DOWN);
  }

  /** Its folder; empty for one in memory. */
  Optional<Path> folder() {
    return isInMemory() ? Optional.empty() : Optional.of(Path.of(name));
  }

  /** A database that is there, in a folder, without user. */
  static EmbeddedDataSource at(Path folder) {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName(folder.toAbsolutePath().toString().replace('\\', '/'));
    return source;
  }

  /** Shuts one database down. */
  static void shutDown(Path folder) {
    EmbeddedDataSource source = at(folder);
    source.setConnectionAttributes("shutdown=true");
    end(source, ONE_IS_DOWN);
  }

  private boolean isInMemory() {
    return name.startsWith("memory:");
  }

  /**
   * Shuts the engine down too: its threads and its driver must not outlive the bundle. One that was
   * never up is booted for it, so it is told again where to log.
   */
  static void closeEngine(Settings settings) {
    EmbeddedDataSource engine = new EmbeddedDataSource();
    engine.setDatabaseName("");
    engine.setConnectionAttributes("shutdown=true;deregister=true");
    try (BootProperties ignored = BootProperties.set(settings.log())) {
      end(engine, ALL_IS_DOWN);
    }
  }

  /** Derby reports a good end as an exception. */
  private static void end(DataSource source, String good) {
    try (Connection unexpected = source.getConnection()) {
      LOG.warn("Derby did not shut down");
    } catch (SQLException e) {
      if (!good.equals(e.getSQLState())) {
        LOG.warn("Derby did not shut down well: {}", e.getMessage());
      }
    }
  }

  @Override
  public Sentence explain(SQLException failure) {
    return SqlStates.of(failure).stream()
        .flatMap(state -> sentence(state).stream())
        .findFirst()
        .orElseGet(
            () -> Sentence.of("database.derby.other", name, failure.getMessage(), settings.log()));
  }

  private Optional<Sentence> sentence(String state) {
    return switch (state) {
      case "XSDB6" -> Optional.of(Sentence.of("database.derby.used", name));
      case "XJ004" -> Optional.of(Sentence.of("database.derby.missing", name));
      case "08004" -> Optional.of(Sentence.of("database.derby.user"));
      default ->
          isOfTheDisk(state)
              ? Optional.of(Sentence.of("database.derby.disk", name, settings.log()))
              : Optional.empty();
    };
  }

  private static boolean isOfTheDisk(String state) {
    return state.startsWith("XSDG") || state.startsWith("XSLA");
  }
}
