package org.levain.security.internal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.audit.Pseudonyms;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.security.internal.secret.Mac;
import org.levain.security.internal.secret.SecretFolder;
import org.levain.words.Sentence;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entries go into the caller's own transaction and are sealed a few seconds later, in batches. A
 * component apart from the decisions, which go on while the database is away.
 */
@Component(
    name = "org.levain.security.audit",
    service = {AuditLog.class, Pseudonyms.class},
    immediate = true)
public final class SealedAuditLog implements AuditLog, Pseudonyms {

  private static final Logger LOG = LoggerFactory.getLogger(SealedAuditLog.class);
  private static final int SECONDS_BETWEEN_SEALS = 5;

  private final Unit unit;
  private final Mac mac;
  private final Clock clock;
  private final Sealing sealing;
  private final ScheduledExecutorService timer =
      new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "levain-audit"));

  /** Opens the tables, and seals what a crash left open. */
  @Activate
  public SealedAuditLog(BundleContext context, @Reference Persistence persistence)
      throws IOException {
    this(persistence, Path.of(context.getProperty("levain.home")), Clock.systemUTC());
    var unused =
        timer.scheduleWithFixedDelay(this::sealQuietly, 0, SECONDS_BETWEEN_SEALS, TimeUnit.SECONDS);
  }

  SealedAuditLog(Persistence persistence, Path home, Clock clock) throws IOException {
    SecretFolder keys = SecretFolder.at(home.resolve("keys"));
    this.clock = clock;
    this.mac = new Mac(keys.key("audit.key"));
    this.unit =
        persistence.open(SealedAuditLog.class, new PersistenceConfiguration("org.levain.security"));
    this.sealing = new Sealing(unit, keys, mac);
  }

  @Override
  public void record(EntityManager tx, AuditEntry entry) {
    boolean unused = Work.in(tx, connection -> insert(connection, entry));
  }

  private boolean insert(Connection connection, AuditEntry entry) throws SQLException {
    String actor =
        entry.actorUid().isEmpty() ? "" : new PseudonymTable(connection).of(entry.actorUid().get());
    new AuditTables(connection).insert(Entry.of(entry, actor, clock.instant(), mac));
    return true;
  }

  @Override
  public void forget(String uid) {
    boolean unused =
        unit.write(
            Work.of(
                connection -> {
                  new PseudonymTable(connection).forget(uid);
                  return true;
                }));
  }

  @Override
  public Optional<Sentence> verify() {
    synchronized (sealing) {
      sealing.seal();
      Seal remembered = sealing.remembered();
      return unit.read(
          Work.withTables(tables -> new Verification(tables, mac, remembered).fault()));
    }
  }

  /** Seals what has been written so far. */
  void seal() {
    synchronized (sealing) {
      sealing.seal();
    }
  }

  private void sealQuietly() {
    try {
      seal();
    } catch (RuntimeException e) {
      LOG.warn("The audit log could not be sealed; it is tried again: {}", e.getMessage());
    }
  }

  @Deactivate
  void close() throws InterruptedException {
    timer.shutdown();
    boolean unused = timer.awaitTermination(20, TimeUnit.SECONDS);
    sealQuietly();
    unit.close();
  }
}
