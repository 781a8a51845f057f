package org.levain.administration.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Map;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.host.Member;
import org.levain.persistence.Persistence;
import org.levain.persistence.Unit;
import org.levain.web.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes what administrators decide into the audit log. This module has no tables of its own; its
 * unit is there for the transaction. Absent while the database or the audit log is: then nothing is
 * decided here.
 */
@Component(name = "org.levain.administration.trail", service = Trail.class)
public final class Trail {

  private final Unit unit;
  private final AuditLog audit;

  /** Opens the unit. */
  @Activate
  public Trail(@Reference Persistence persistence, @Reference AuditLog audit) {
    this(
        persistence.open(Trail.class, new PersistenceConfiguration("org.levain.administration")),
        audit);
  }

  Trail(Unit unit, AuditLog audit) {
    this.unit = unit;
    this.audit = audit;
  }

  /** Records a decision. */
  public void record(Caller caller, String action, String subject, Map<String, String> details) {
    AuditEntry entry = new AuditEntry(caller.member().map(Member::uid), action, subject, details);
    unit.write(tx -> write(tx, entry));
  }

  /**
   * Asks the database for an answer.
   *
   * @throws RuntimeException if it gives none
   */
  public void ping() {
    unit.read(tx -> tx.createNativeQuery("VALUES (1)").getSingleResult());
  }

  private EntityManager write(EntityManager tx, AuditEntry entry) {
    audit.record(tx, entry);
    return tx;
  }

  @Deactivate
  void close() {
    unit.close();
  }
}
