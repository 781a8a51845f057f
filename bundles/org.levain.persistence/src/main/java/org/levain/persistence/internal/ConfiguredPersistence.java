package org.levain.persistence.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.levain.metrics.MetricSource;
import org.levain.persistence.Backups;
import org.levain.persistence.DatabaseTrouble;
import org.levain.persistence.Persistence;
import org.levain.persistence.internal.backup.Restoring;
import org.levain.words.Sentence;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the configured database and offers it as a service, once it really is open: a component of
 * its own would be on offer while it still fails. A database that does not answer is tried again.
 */
@Component(
    name = ConfiguredPersistence.PID,
    service = {},
    immediate = true)
@Designate(ocd = PersistenceConfig.class)
@Capability(
    namespace = "osgi.service",
    attribute =
        "objectClass:List<String>='org.levain.persistence.Persistence,org.levain.persistence.Backups,javax.sql.DataSource'",
    effective = "active")
public final class ConfiguredPersistence {

  static final String PID = "org.levain.persistence";
  private static final Logger LOG = LoggerFactory.getLogger(ConfiguredPersistence.class);
  private static final int SECONDS_BETWEEN_ATTEMPTS = 5;

  private final BundleContext context;
  private final Path home;
  private final Settings settings;
  private final ScheduledThreadPoolExecutor attempts = oneThread();
  private final Deque<ServiceRegistration<?>> registrations = new ArrayDeque<>();
  private @Nullable PooledPersistence persistence;
  private Sentence told = Sentence.NONE;
  private @Nullable ServiceRegistration<DatabaseTrouble> trouble;

  @Activate
  public ConfiguredPersistence(
      BundleContext context, PersistenceConfig config, Map<String, Object> properties) {
    this.context = context;
    home = Path.of(context.getProperty("levain.home"));
    settings = Settings.of(config, home);
    if (isRead(home.resolve("conf").resolve(PID + ".cfg"), properties)) {
      attempt();
    }
  }

  /**
   * At the first start the file may be there before Felix has read it. Waiting for it keeps a
   * server with PostgreSQL from starting on Derby.
   */
  private static boolean isRead(Path file, Map<String, Object> properties) {
    return !Files.exists(file) || properties.containsKey("felix.fileinstall.filename");
  }

  private static ScheduledThreadPoolExecutor oneThread() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1, work -> new Thread(work, "levain-database"), new DiscardPolicy());
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  private void attempt() {
    try {
      if (Restoring.isUnderWay(home)) {
        throw new DatabaseRefusal(Sentence.of("restore.under-way", home));
      }
      persistence = PooledPersistence.open(settings);
      tellNoMore();
      LOG.info("The database is open: {}", persistence.dialect());
      register(persistence);
    } catch (DatabaseRefusal e) {
      tell(e);
      var unused = attempts.schedule(this::attempt, SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS);
    }
  }

  private void register(PooledPersistence opened) {
    Dictionary<String, Object> dialect =
        new Hashtable<>(Map.of("levain.database", opened.dialect()));
    registrations.push(context.registerService(DataSource.class, opened.dataSource(), dialect));
    registrations.push(context.registerService(MetricSource.class, opened.metrics(), dialect));
    registrations.push(context.registerService(Persistence.class, opened, dialect));
    String version = String.valueOf(context.getProperty("levain.version"));
    registrations.push(
        context.registerService(Backups.class, new LiveBackups(home, version, opened), dialect));
  }

  private void tell(DatabaseRefusal refusal) {
    LOG.debug("The database cannot be opened", refusal);
    Sentence sentence = refusal.sentence();
    if (!told.equals(sentence)) {
      tellNoMore();
      told = sentence;
      trouble = context.registerService(DatabaseTrouble.class, new DatabaseTrouble(sentence), null);
      LOG.warn("{} Levain tries again every {} seconds.", sentence, SECONDS_BETWEEN_ATTEMPTS);
    }
  }

  private void tellNoMore() {
    if (trouble != null) {
      trouble.unregister();
      trouble = null;
    }
  }

  /** First the modules let go, then the database is closed. */
  @Deactivate
  public void close() throws InterruptedException {
    attempts.shutdown();
    boolean unused = attempts.awaitTermination(30, TimeUnit.SECONDS);
    tellNoMore();
    registrations.forEach(ServiceRegistration::unregister);
    if (persistence != null) {
      persistence.close();
    }
    if (settings.url().startsWith(DerbyDatabase.PREFIX)) {
      DerbyDatabase.closeEngine(settings);
    }
  }
}
