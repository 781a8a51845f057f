package org.levain.terminal.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;
import org.levain.terminal.server.DataFolder;

/**
 * The lock of a data folder, which a server holds as long as it runs. Held by the terminal, it
 * keeps a server from starting in the middle.
 */
final class DataLock implements AutoCloseable {

  private final FileChannel channel;

  private DataLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock, unless a server has it. */
  static Optional<DataLock> take(DataFolder data) {
    mustBeOurs(data.path());
    Path run = data.path().resolve("run");
    try {
      FileChannel channel =
          FileChannel.open(
              closed(run).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel)) {
        return Optional.of(new DataLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw Failure.badInput(
          "Cannot write in " + Paths.text(run) + ": run this as the server's own user.");
    }
  }

  /** Takes the lock for work that needs the server stopped. */
  static DataLock ofStopped(DataFolder data) {
    return take(data)
        .orElseThrow(
            () ->
                Failure.badInput(
                    "A server runs with "
                        + Paths.text(data.path())
                        + ": stop it first, then run this again."));
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What another user lays down, the server could not read: not even what root lays down. */
  private static void mustBeOurs(Path folder) {
    String user = System.getProperty("user.name");
    try {
      // a user without a name is "?"
      if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null
          && !user.equals("?")
          && !user.equals(Files.getOwner(folder).getName())) {
        throw Failure.badInput(
            Paths.text(folder)
                + " belongs to "
                + Files.getOwner(folder).getName()
                + ": run this as that user.");
      }
    } catch (IOException e) {
      throw Failure.badInput("Cannot read " + Paths.text(folder) + ".");
    }
  }

  private static Path closed(Path run) throws IOException {
    Files.createDirectories(run);
    if (Files.getFileAttributeView(run, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwx------"));
    }
    return run;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // the lock ends with the process
    }
  }
}
