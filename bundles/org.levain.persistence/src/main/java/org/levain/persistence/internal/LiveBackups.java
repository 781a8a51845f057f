package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.Backups;
import org.levain.persistence.internal.backup.DatabaseSource;
import org.levain.persistence.internal.backup.Folders;
import org.levain.persistence.internal.backup.TakeBackup;
import org.levain.words.Sentence;

/** Backups of the database that is open, and of the data folder around it. */
final class LiveBackups implements Backups {

  private final Path home;
  private final String version;
  private final DatabaseSource database;
  private final AtomicBoolean busy = new AtomicBoolean();

  LiveBackups(Path home, String version, PooledPersistence persistence) {
    this.home = home;
    this.version = version;
    this.database = persistence.toBackUp(home.resolve("db"));
  }

  @Override
  public Backup take() throws BackupRefusal {
    if (!busy.compareAndSet(false, true)) {
      throw new BackupRefusal(Sentence.of("backup.busy"));
    }
    Path all = home.resolve("run").resolve("backup");
    try {
      return takeBelow(all);
    } catch (IOException e) {
      throw new BackupRefusal(Sentence.of("backup.unwritable", all, e), e);
    } finally {
      busy.set(false);
    }
  }

  private Backup takeBelow(Path all) throws IOException, BackupRefusal {
    // what a terminal that was killed has left
    Folders.delete(all);
    Path whole = Folders.closed(all).resolve(UUID.randomUUID().toString());
    Path part = Folders.closed(whole.resolveSibling(whole.getFileName() + ".part"));
    Backup taken = new TakeBackup(home, version, database).into(part);
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    return new Backup(
        whole,
        taken.point(),
        taken.version(),
        taken.database(),
        taken.tables(),
        taken.rows(),
        taken.files(),
        taken.bytes());
  }
}
