package org.levain.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.levain.persistence.BackupRefusal;
import org.levain.words.Sentence;

/**
 * A backup's files, copied to the disk that they are to be on.
 *
 * @param folder where they are copied to
 * @param database where the database is copied to, if that is elsewhere
 */
record RestoreCopy(Path folder, Optional<Path> database) {

  /**
   * Copies all files, and compares them once more with the manifest.
   *
   * @throws BackupRefusal if one was changed, or the disk is full; nothing else was touched
   */
  void make(Path backup, Manifest manifest) throws BackupRefusal {
    try {
      begin();
      for (Manifest.Kept kept : manifest.files()) {
        Path to = placeOf(kept.path());
        Files.createDirectories(to.getParent());
        if (!Sha256.copy(backup.resolve(kept.path()), to).equals(kept.hash())) {
          throw new BackupRefusal(
              Sentence.of("backup.damaged", backup),
              List.of(Sentence.of("backup.file-changed", kept.path())));
        }
      }
      Folders.closeAll(folder);
      Folders.force(folder);
      if (database.filter(Files::exists).isPresent()) {
        Folders.force(database.get());
      }
    } catch (IOException e) {
      throw new BackupRefusal(Sentence.of("backup.unwritable", folder, e), e);
    }
  }

  private void begin() throws IOException {
    Folders.delete(folder);
    Folders.closed(folder);
    if (database.isPresent()) {
      Folders.delete(database.get());
    }
  }

  private Path placeOf(String path) {
    String below = DataFiles.DATABASE + "/";
    return database
        .filter(elsewhere -> path.startsWith(below))
        .map(elsewhere -> elsewhere.resolve(path.substring(below.length())))
        .orElseGet(() -> folder.resolve(path));
  }
}
