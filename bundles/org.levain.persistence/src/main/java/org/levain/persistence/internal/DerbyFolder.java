package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.levain.words.Sentence;

/**
 * The folder of a Derby database, looked at before Derby does: what Derby says of a folder that it
 * cannot write changes from one try to the next.
 */
record DerbyFolder(Path place) {

  private static final long ROOM = 20L * 1024 * 1024;

  void check() throws DatabaseRefusal {
    try {
      Path folder = Files.exists(place) ? place : Files.createDirectories(place.getParent());
      if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
        throw unwritable(null);
      }
      if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
        throw new DatabaseRefusal(Sentence.of("database.folder.full", place));
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private DatabaseRefusal unwritable(@Nullable IOException cause) {
    return new DatabaseRefusal(Sentence.of("database.folder.rights", place), cause);
  }
}
