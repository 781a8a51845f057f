package org.levain.terminal.keep;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.levain.persistence.internal.backup.Folders;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.server.DataFolder;

/**
 * Where a backup goes. It grows beside it, under the same name with {@code .part}, and gets its
 * name when it is whole.
 */
final class BackupTarget {

  private final Path folder;
  private final Path part;

  private BackupTarget(Path folder) {
    this.folder = folder;
    this.part = folder.resolveSibling(folder.getFileName() + ".part");
  }

  /** The folder that was named; nothing is there yet, and it is not in the data folder. */
  static BackupTarget of(Path named, DataFolder data) {
    Path folder = named.toAbsolutePath().normalize();
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw Failure.badInput(
          Paths.text(folder) + " is there already: a backup never takes the place of another.");
    }
    BackupTarget target = new BackupTarget(folder);
    if (Files.exists(target.part, LinkOption.NOFOLLOW_LINKS)) {
      throw Failure.badInput(
          Paths.text(target.part)
              + " is there, half of a backup that was interrupted: delete it, or name another"
              + " folder.");
    }
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw Failure.badInput("There is no folder in which to make " + Paths.text(folder) + ".");
    }
    if (!Files.isWritable(parent)) {
      throw Failure.badInput(Paths.text(parent) + " cannot be written to.");
    }
    if (isInside(parent, data.path())) {
      throw Failure.badInput(
          Paths.text(folder)
              + " lies in the data folder, and would be lost with it: name a folder elsewhere.");
    }
    return target;
  }

  private static boolean isInside(Path folder, Path data) {
    try {
      return folder.toRealPath().startsWith(data.toRealPath());
    } catch (IOException e) {
      throw Failure.badInput("Cannot read " + Paths.text(folder) + ".");
    }
  }

  /** The backup when it is whole. */
  Path folder() {
    return folder;
  }

  /** Makes the folder in which it grows. */
  Path begin() {
    try {
      return Folders.closed(part);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Gives it its name. */
  void end() {
    try {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw Failure.badInput(
            Paths.text(folder) + " is there since: the backup is " + Paths.text(part) + ".");
      }
      Folders.force(part);
      Files.move(part, folder);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /** Takes over a whole backup from the data folder; on another disk it is copied. */
  void take(Path backup) {
    try {
      Files.move(backup, part, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      copy(backup);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void copy(Path backup) {
    try {
      Folders.copy(backup, part);
      Folders.delete(backup);
    } catch (IOException e) {
      forget();
      throw unwritable(e);
    }
  }

  /** Takes half a backup away. */
  void forget() {
    try {
      Folders.delete(part);
    } catch (IOException e) {
      // the next backup to this place says that it is there
    }
  }

  private Failure unwritable(IOException e) {
    return new Failure(
        Outcome.FINDINGS,
        "The backup cannot be written to "
            + Paths.text(folder)
            + " ("
            + e
            + "): make room on the disk, or name another folder.");
  }
}
