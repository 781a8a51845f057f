package org.levain.persistence.internal.move;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.levain.persistence.internal.Database;
import org.levain.persistence.internal.DatabaseRefusal;
import org.levain.persistence.internal.Settings;
import org.levain.persistence.internal.backup.Restoring;
import org.levain.persistence.internal.table.Table;
import org.levain.words.Sentence;

/**
 * Moves the database of a data folder that no server runs with from Derby to PostgreSQL. The tables
 * are made by the modules' own migrations; then each is copied in one transaction, read again on
 * both sides and compared. Derby is only read, and stays. Killed at any point, it goes on where it
 * was when it is run again.
 */
public final class MoveDatabase {

  private final Path home;
  private final Settings to;
  private final Moved moved;

  /** Hears of each table that is in the target now. */
  public interface Moved {

    /**
     * A table is moved.
     *
     * @param hash over all its rows, the same on both sides
     * @param before whether an earlier run had moved it
     */
    void table(String name, long rows, String hash, boolean before);
  }

  /**
   * Moves this data folder's database.
   *
   * @param url a PostgreSQL address without user and password
   */
  public MoveDatabase(Path home, String url, String user, String password, Moved moved)
      throws DatabaseRefusal {
    this.home = home;
    this.to = new Settings(url, user, password, 2, home.resolve("log").resolve("derby.log"));
    this.moved = moved;
    if (!to.isPostgresql()) {
      throw new DatabaseRefusal(Sentence.of("move.url"));
    }
    if (url.toLowerCase(Locale.ROOT).matches(".*[?&](user|password)=.*|.*//[^/]*@.*")) {
      throw new DatabaseRefusal(Sentence.of("move.secret"));
    }
  }

  /**
   * Moves it, and sets the configuration to it.
   *
   * @return where the configuration of before is
   */
  public Path run() throws DatabaseRefusal {
    Database source = Database.of(source());
    DataSource target = open(Database.of(to));
    DataSource opened = open(source);
    try {
      move(opened, target);
      return new DatabaseConfiguration(home).set(to);
    } catch (IOException e) {
      throw new DatabaseRefusal(Sentence.of("move.files", home, e), e);
    } finally {
      source.close();
    }
  }

  private Settings source() throws DatabaseRefusal {
    if (Restoring.isUnderWay(home)) {
      throw new DatabaseRefusal(Sentence.of("restore.under-way", home));
    }
    try {
      Settings from = Settings.in(home, home);
      if (!from.isDerby()) {
        throw new DatabaseRefusal(Sentence.of("move.not-derby"));
      }
      // Derby would make an empty one
      if (!Files.exists(from.derbyFolder().resolve("service.properties"))) {
        throw new DatabaseRefusal(Sentence.of("database.derby.missing", from.derbyFolder()));
      }
      return from;
    } catch (IOException e) {
      throw new DatabaseRefusal(Sentence.of("move.files", home, e), e);
    }
  }

  private static DataSource open(Database database) throws DatabaseRefusal {
    try {
      return database.open();
    } catch (SQLException e) {
      throw new DatabaseRefusal(database.explain(e), e);
    }
  }

  private void move(DataSource source, DataSource target) throws IOException, DatabaseRefusal {
    try (Connection from = source.getConnection();
        Connection into = target.getConnection()) {
      from.setAutoCommit(false);
      into.setAutoCommit(false);
      MoveLog log = begin(into);
      migrate(from, source, target);
      new MoveTables(from, into, log, moved).run();
      from.rollback();
    } catch (SQLException e) {
      throw new DatabaseRefusal(Sentence.of("move.failed", e.getMessage()), e);
    }
  }

  private static MoveLog begin(Connection into) throws SQLException, DatabaseRefusal {
    MoveLog log = new MoveLog(into);
    var tables = Table.in(into);
    if (!MoveLog.isIn(tables)) {
      if (!tables.isEmpty()) {
        throw new DatabaseRefusal(Sentence.of("move.not-empty"));
      }
      log.create();
    }
    into.commit();
    return log;
  }

  /** Both sides, so that they have the same columns. */
  private void migrate(Connection from, DataSource source, DataSource target)
      throws SQLException, IOException, DatabaseRefusal {
    Map<String, ModuleJar> jars = ModuleJar.in(home.resolve("bundles"));
    for (Table table : Table.in(from).stream().filter(Table::isHistory).toList()) {
      String module = table.module();
      ModuleJar jar = jars.get(module);
      if (jar == null) {
        throw new DatabaseRefusal(
            Sentence.of("move.module-missing", module, home.resolve("bundles")));
      }
      from.rollback();
      try {
        jar.migrations("derby").run(source);
        jar.migrations("postgresql").run(target);
      } catch (IllegalStateException e) {
        throw new DatabaseRefusal(Sentence.said(e.getMessage()), e);
      }
    }
    from.rollback();
  }
}
