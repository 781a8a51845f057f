package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
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
  public DataSource open() throws SQLException {
    try (BootProperties ignored = BootProperties.set(settings.log())) {
      Files.createDirectories(settings.log().toAbsolutePath().getParent());
      var unused = new EmbeddedDriver(); // boots the engine, also after it was shut down
      DataSource derby = source(attributes);
      derby.getConnection().close();
      return derby;
    } catch (IOException e) {
      throw new SQLException("The folder of " + settings.log() + " cannot be made", "XBM0H", e);
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
    boolean inMemory = name.startsWith("memory:");
    end(source(inMemory ? "drop=true" : "shutdown=true"), ONE_IS_DOWN);
  }

  /** Shuts the engine down too: its threads and its driver must not outlive the bundle. */
  static void closeEngine() {
    EmbeddedDataSource engine = new EmbeddedDataSource();
    engine.setDatabaseName("");
    engine.setConnectionAttributes("shutdown=true;deregister=true");
    end(engine, ALL_IS_DOWN);
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
  public String explain(SQLException failure) {
    List<String> states = SqlStates.of(failure);
    for (String state : states) {
      switch (state) {
        case "XSDB6":
          return "Another process uses the database in " + name + ": stop it, then start again.";
        case "XBM0H", "XBM0A", "XSDFH":
          return "The database folder "
              + place()
              + " cannot be written: give the server’s user"
              + " the right to write there.";
        case "XJ004":
          return "There is no database in " + name + ": correct url in " + DatabaseRefusal.WHERE;
        case "08004":
          return "Derby refuses the user: correct user and password in " + DatabaseRefusal.WHERE;
        default:
          if (state.startsWith("XSDG") || state.startsWith("XSLA")) {
            return "The database in "
                + name
                + " cannot be read or written: make room on the disk,"
                + " or check it; Derby’s own words are in "
                + settings.log()
                + ".";
          }
      }
    }
    return "The database in "
        + name
        + " cannot be opened ("
        + failure.getMessage()
        + "): details are in "
        + settings.log()
        + ", the address is in "
        + DatabaseRefusal.WHERE;
  }

  private Path place() {
    return Path.of(name).toAbsolutePath();
  }
}
