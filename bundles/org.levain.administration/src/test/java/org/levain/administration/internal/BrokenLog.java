package org.levain.administration.internal;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.words.Sentence;

/** An audit log with a seal that does not hold. */
public record BrokenLog(Sentence fault) implements AuditLog {

  @Override
  public void record(EntityManager tx, AuditEntry entry) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Sentence> verify() {
    return Optional.of(fault);
  }
}
