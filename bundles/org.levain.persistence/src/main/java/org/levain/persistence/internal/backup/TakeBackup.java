package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.levain.persistence.Backup;
import org.levain.persistence.BackupRefusal;
import org.levain.words.Sentence;

/**
 * Takes a backup of a data folder. First the point is noted, then the files are copied, last the
 * database: so what the files say of the database, such as the last seal of the audit log, is never
 * newer than the database beside it.
 */
public final class TakeBackup {

  /** What Levain needs free to go on after the backup. */
  private static final long RESERVE = 50L * 1024 * 1024;

  private final Path home;
  private final String version;
  private final DatabaseSource database;
  private final Clock clock;
  private final Room room;

  /** How much is free where a path is. */
  interface Room {
    long at(Path path) throws IOException;
  }

  /**
   * Takes backups of this data folder.
   *
   * @param version Levain's version
   */
  public TakeBackup(Path home, String version, DatabaseSource database) {
    this(
        home,
        version,
        database,
        Clock.systemUTC(),
        path -> Files.getFileStore(path).getUsableSpace());
  }

  TakeBackup(Path home, String version, DatabaseSource database, Clock clock, Room room) {
    this.home = home;
    this.version = version;
    this.database = database;
    this.clock = clock;
    this.room = room;
  }

  /**
   * Takes one.
   *
   * @param folder empty or not there yet; only its owner may open it from then on, and it is gone
   *     again if this fails
   */
  public Backup into(Path folder) throws BackupRefusal {
    try {
      needRoom(Folders.closed(folder));
      return take(folder).of(folder);
    } catch (IOException e) {
      forget(folder);
      throw new BackupRefusal(Sentence.of("backup.unwritable", folder, e), e);
    } catch (BackupRefusal e) {
      forget(folder);
      throw e;
    }
  }

  private Manifest take(Path folder) throws IOException, BackupRefusal {
    // a write of this very millisecond may be acknowledged after the look at the clock
    Instant point = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    new DataFiles(home, database.folder()).copyInto(folder);
    List<Manifest.Counted> tables = database.copyInto(folder.resolve(DataFiles.DATABASE));
    Folders.closeAll(folder);
    Manifest manifest = new Manifest(version, point, database.kind(), tables, kept(folder));
    manifest.write(folder);
    return manifest;
  }

  private void needRoom(Path folder) throws IOException, BackupRefusal {
    long needed = new DataFiles(home, database.folder()).size() + database.size() + RESERVE;
    if (room.at(folder) < needed) {
      throw new BackupRefusal(Sentence.of("backup.full", folder, needed / (1024 * 1024)));
    }
  }

  private static List<Manifest.Kept> kept(Path folder) throws IOException, BackupRefusal {
    List<Manifest.Kept> kept = new ArrayList<>();
    for (Path file : Folders.files(folder)) {
      String name = Folders.name(file);
      if (name.chars().anyMatch(c -> c < ' ')) {
        throw new BackupRefusal(Sentence.of("backup.name", name.replaceAll("\\p{Cntrl}", "?")));
      }
      Path whole = folder.resolve(file);
      kept.add(new Manifest.Kept(name, Files.size(whole), Sha256.of(whole)));
    }
    return kept;
  }

  private static void forget(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      // the next backup takes it away
    }
  }
}
