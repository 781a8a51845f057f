package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.backup.DatabaseSource;
import org.levain.persistence.internal.backup.Folders;
import org.levain.persistence.internal.backup.Manifest;
import org.levain.words.Sentence;

/**
 * A Derby database that no process has open: its files are copied. One that was killed is as good;
 * its copy carries out what its log holds.
 *
 * @param folder where it lies
 * @param log Derby's own log file
 */
record StoppedDerby(Path folder, Path log) implements DatabaseSource {

  @Override
  public String kind() {
    return "derby";
  }

  @Override
  public long size() throws IOException {
    return Files.isDirectory(folder) ? Folders.size(folder) : 0;
  }

  @Override
  public List<Manifest.Counted> copyInto(Path target) throws IOException, BackupRefusal {
    if (!Files.isDirectory(folder)) {
      // a server that has never started
      return List.of();
    }
    Folders.copy(folder, target);
    Files.deleteIfExists(target.resolve("db.lck"));
    Files.createDirectories(log.toAbsolutePath().getParent());
    try (BootProperties ignored = BootProperties.set(log)) {
      return DerbyCopy.counted(target);
    } catch (SQLException e) {
      throw new BackupRefusal(Sentence.of("backup.database", folder, e.getMessage()), e);
    }
  }
}
