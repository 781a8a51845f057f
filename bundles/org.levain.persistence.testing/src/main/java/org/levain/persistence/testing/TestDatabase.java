package org.levain.persistence.testing;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.levain.persistence.Persistence;
import org.levain.persistence.internal.DatabaseRefusal;
import org.levain.persistence.internal.PooledPersistence;
import org.levain.persistence.internal.Settings;

/** An empty database of a test's own, gone when it is closed. */
public final class TestDatabase implements AutoCloseable {

  private static final Path DERBY_LOG = Path.of("target", "derby.log");

  private final String url;
  private final PooledPersistence persistence;
  private final Runnable whenClosed;

  private TestDatabase(String url, PooledPersistence persistence, Runnable whenClosed) {
    this.url = url;
    this.persistence = persistence;
    this.whenClosed = whenClosed;
  }

  /** Derby in memory. */
  public static TestDatabase derby() {
    return at("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", () -> {});
  }

  /**
   * Derby in a folder, for what has to outlive the process; the folder stays.
   *
   * @param folder is made if it does not exist
   */
  public static TestDatabase derbyIn(Path folder) {
    return at("jdbc:derby:" + folder.toAbsolutePath() + ";create=true", () -> {});
  }

  /** A new database in the PostgreSQL that the tests of this process share. */
  public static TestDatabase postgresql() {
    return PostgresServer.shared().newDatabase();
  }

  static TestDatabase at(String url, Runnable whenClosed) {
    try {
      Settings settings = new Settings(url, "", "", 8, DERBY_LOG);
      return new TestDatabase(url, PooledPersistence.open(settings), whenClosed);
    } catch (DatabaseRefusal e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The service as a module sees it. */
  public Persistence persistence() {
    return persistence;
  }

  /** The same pool; its connections do not commit by themselves. */
  public DataSource dataSource() {
    return persistence.dataSource();
  }

  /** The address, for a server that the test starts on this database. */
  public String url() {
    return url;
  }

  @Override
  public String toString() {
    return persistence.dialect();
  }

  @Override
  public void close() {
    persistence.close();
    whenClosed.run();
  }
}
