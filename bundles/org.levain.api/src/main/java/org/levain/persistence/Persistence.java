package org.levain.persistence;

import jakarta.persistence.PersistenceConfiguration;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens a module's own unit on the configured database: Derby in the data folder by default,
 * PostgreSQL by configuration. Thread-safe.
 */
@ProviderType
public interface Persistence {

  /**
   * Migrates the module's tables, then opens its unit.
   *
   * <p>Migrations are the files {@code db/derby/V*.sql} or {@code db/postgresql/V*.sql} of the
   * anchor's bundle, run by Flyway in a history table of the module's own. Their names follow
   * Flyway's ({@code V1__communities.sql}).
   *
   * @param anchor a class of the module: its bundle holds the entities and the migrations
   * @param configuration the unit's name (the module's symbolic name) and its managed classes
   * @return the unit; whoever opened it closes it when the module goes
   * @throws IllegalStateException if a migration failed: the old schema is still in place, the
   *     message says which and why
   */
  Unit open(Class<?> anchor, PersistenceConfiguration configuration);

  /** {@code derby} or {@code postgresql}. */
  String dialect();
}
