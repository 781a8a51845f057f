package org.levain.charters.internal.fake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.words.Sentence;

/** Remembers what was recorded. */
public final class FakeAudit implements AuditLog {

  public final List<AuditEntry> entries = new ArrayList<>();

  @Override
  public synchronized void record(EntityManager tx, AuditEntry entry) {
    entries.add(entry);
  }

  @Override
  public Optional<Sentence> verify() {
    return Optional.empty();
  }
}
