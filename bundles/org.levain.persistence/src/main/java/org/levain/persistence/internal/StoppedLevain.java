package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.backup.DatabaseSource;
import org.levain.persistence.internal.backup.Manifest;
import org.levain.persistence.internal.backup.Restoring;
import org.levain.persistence.internal.backup.TakeBackup;
import org.levain.persistence.internal.backup.Verification;
import org.levain.words.Sentence;

/**
 * A data folder that no server runs with: what the terminal does with it. The caller holds its lock
 * meanwhile.
 */
public final class StoppedLevain {

  private final Path home;
  private final String version;

  /**
   * The data folder.
   *
   * @param version of the Levain that looks after it
   */
  public StoppedLevain(Path home, String version) {
    this.home = home;
    this.version = version;
  }

  /** Takes a backup into an empty folder that only its owner may open. */
  public Backup backUp(Path folder) throws BackupRefusal {
    if (Restoring.isUnderWay(home)) {
      throw new BackupRefusal(Sentence.of("restore.under-way", home));
    }
    return new TakeBackup(home, version, database()).into(folder);
  }

  private DatabaseSource database() throws BackupRefusal {
    Settings settings = settings(home);
    return settings.isDerby()
        ? new StoppedDerby(settings.derbyFolder(), settings.log())
        : new ElsewhereDatabase("postgresql", home.resolve("db"));
  }

  /**
   * Puts a backup in place of what is there, after all of it was verified.
   *
   * @return where what was there is now
   */
  public List<Path> restore(Path backup) throws BackupRefusal {
    Manifest manifest = Verification.of(backup, version);
    Settings settings = settings(backup);
    Path database = settings.isDerby() ? settings.derbyFolder() : home.resolve("db");
    if (!database.isAbsolute()) {
      throw new BackupRefusal(Sentence.of("restore.relative", settings.url()));
    }
    return new Restoring(home, database.normalize()).run(backup, manifest);
  }

  private Settings settings(Path files) throws BackupRefusal {
    try {
      return Settings.in(files, home);
    } catch (IOException | IllegalArgumentException e) {
      throw new BackupRefusal(Sentence.of("backup.unreadable", files, e), e);
    }
  }
}
