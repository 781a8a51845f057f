package org.levain.persistence.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import jakarta.persistence.PersistenceConfiguration;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.levain.metrics.MetricSource;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.persistence.internal.backup.DatabaseSource;

/** The modules' units on one pool of connections. */
public final class PooledPersistence implements Persistence, AutoCloseable {

  /** A request waits no longer for a server that is away, or for a pool that is exhausted. */
  private static final long MILLIS_TO_WAIT = 10_000;

  private final Database database;
  private final HikariDataSource pool;
  private final Set<JpaUnit> open = ConcurrentHashMap.newKeySet();
  private final Map<String, String> migrated = new ConcurrentHashMap<>();

  private PooledPersistence(Database database, HikariDataSource pool) {
    this.database = database;
    this.pool = pool;
  }

  /** Opens the database. */
  public static PooledPersistence open(Settings settings) throws DatabaseRefusal {
    Database database = Database.of(settings);
    try {
      return new PooledPersistence(database, pool(database.open(), settings.poolSize()));
    } catch (SQLException e) {
      throw new DatabaseRefusal(database.explain(e), e);
    } catch (PoolInitializationException e) {
      database.close();
      throw new DatabaseRefusal(database.explain(new SQLException(e.getMessage(), e)), e);
    }
  }

  private static HikariDataSource pool(DataSource source, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("levain");
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(MILLIS_TO_WAIT);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return new HikariDataSource(config);
  }

  @Override
  public Unit open(Class<?> anchor, PersistenceConfiguration configuration) {
    migrate(configuration.name(), Migrations.of(anchor, configuration.name(), dialect()));
    UnitInfo info = new UnitInfo(anchor, configuration, pool);
    JpaUnit unit = new JpaUnit(EclipseLink.open(info, database.platform()), this::forget);
    open.add(unit);
    return unit;
  }

  /**
   * Nobody waits for a module that comes again with the scripts that ran already (decision 019).
   */
  void migrate(String unit, Migrations migrations) {
    String fingerprint = migrations.fingerprint();
    if (!fingerprint.equals(migrated.get(unit))) {
      migrations.run(pool);
      migrated.put(unit, fingerprint);
    }
  }

  /**
   * Derby keeps, with each connection, the stack of whoever parsed first on it, and with it the
   * classes of a module that is gone: so the connections go too.
   */
  private void forget(JpaUnit unit) {
    if (open.remove(unit) && !pool.isClosed()) {
      pool.getHikariPoolMXBean().softEvictConnections();
    }
  }

  @Override
  public String dialect() {
    return database.dialect();
  }

  /**
   * The database as a backup takes it.
   *
   * @param folder where Derby's files would be, for a database that is elsewhere
   */
  DatabaseSource toBackUp(Path folder) {
    return database instanceof DerbyDatabase derby
        ? new LiveDerby(pool, derby.folder().orElse(folder))
        : new ElsewhereDatabase(database.dialect(), folder);
  }

  /** The pool: connections do not commit by themselves. */
  public DataSource dataSource() {
    return pool;
  }

  /** How the pool is used. */
  public MetricSource metrics() {
    return new PoolMetrics(pool.getMaximumPoolSize(), pool::getHikariPoolMXBean);
  }

  @Override
  public void close() {
    open.forEach(JpaUnit::close);
    pool.close();
    database.close();
  }
}
