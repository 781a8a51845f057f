package org.levain.bridge.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second server out of a data folder: database and framework are for one at a time. The
 * framework's own lock is lost when it cleans its cache.
 */
public final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Locks the folder, if nobody else has; a process that dies lets go. */
  public static Optional<FolderLock> take(DataFolder folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel)) {
      return Optional.of(new FolderLock(channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // another web application of this very server
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
