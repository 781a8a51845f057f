package org.levain.persistence;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A module's open unit. Thread-safe; each call has an entity manager and a transaction of its own.
 */
@ProviderType
public interface Unit extends AutoCloseable {

  /**
   * Reads in a transaction that is rolled back at the end. Entities are detached when the call
   * returns.
   */
  <T> T read(Function<EntityManager, T> work);

  /**
   * Writes in a transaction that commits at the end and rolls back on any exception. A conflict
   * between two writers (optimistic lock, serialisation failure, SQLSTATE 40001) is tried again,
   * three times in all; so the work must not do anything that the roll-back does not take back.
   */
  <T> T write(Function<EntityManager, T> work);

  /** Closes the unit and lets go of the module's classes. */
  @Override
  void close();
}
