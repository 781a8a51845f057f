package org.levain.persistence.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.levain.persistence.BackupRefusal;
import org.levain.persistence.internal.backup.DatabaseSource;
import org.levain.persistence.internal.backup.Folders;
import org.levain.persistence.internal.backup.Manifest;
import org.levain.words.Sentence;

/**
 * The Derby database that is in use. Its own online backup copies it while others write: what was
 * committed when it began is in the copy, and what is committed meanwhile may be.
 *
 * @param source connections to it
 * @param folder where it lies
 */
record LiveDerby(DataSource source, Path folder) implements DatabaseSource {

  private static final String BACK_UP = "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)";

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
    // Derby makes a folder of the database's own name below the one that it is told
    Path around = Folders.closed(target.resolveSibling(target.getFileName() + ".derby"));
    try {
      backUp(around);
      Files.move(onlyFolderIn(around), target);
      return DerbyCopy.counted(target);
    } catch (SQLException e) {
      throw new BackupRefusal(Sentence.of("backup.database", folder, e.getMessage()), e);
    } finally {
      Folders.delete(around);
    }
  }

  private static Path onlyFolderIn(Path around) throws IOException {
    try (Stream<Path> folders = Files.list(around)) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private void backUp(Path around) throws SQLException {
    try (Connection connection = source.getConnection();
        CallableStatement backup = connection.prepareCall(BACK_UP)) {
      backup.setString(1, around.toAbsolutePath().toString());
      backup.execute();
      connection.commit();
    }
  }
}
