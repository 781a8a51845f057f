package org.levain.audit;

import jakarta.persistence.EntityManager;
import org.levain.words.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps what was decided. Entries are sealed in batches with a keyed chain whose key is outside the
 * database. Thread-safe.
 */
@ProviderType
public interface AuditLog {

  /**
   * Writes an entry in the caller's own transaction.
   *
   * @param tx the module's entity manager, inside {@link org.levain.persistence.Unit#write}
   */
  void record(EntityManager tx, AuditEntry entry);

  /**
   * Checks all seals. Empty: nothing was deleted, edited, reordered or cut off; else one sentence
   * about the first fault.
   */
  java.util.Optional<Sentence> verify();
}
