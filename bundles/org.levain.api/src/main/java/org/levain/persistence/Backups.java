package org.levain.persistence;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes backups of what Levain keeps, while people work: its database, and every file of its data
 * folder that is not made again by a start (keys and configuration are among them). What belongs to
 * the server around, its pages and its groups, is not in it. Thread-safe.
 */
@ProviderType
public interface Backups {

  /**
   * Takes a backup into a new folder below {@code run/backup} of the data folder, where only the
   * server's user can read; one at a time. Whoever asked moves it away; what is left there goes
   * with the next backup.
   *
   * @return the backup, after its database was opened once and all its rows were read
   * @throws BackupRefusal if another one is being taken, the disk is full, or something cannot be
   *     read
   */
  Backup take() throws BackupRefusal;
}
