package org.levain.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.levain.demo.server.Folders;
import org.levain.demo.server.Refusal;

/** Keeps a second server out of the same data folder. */
final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock of(Path file) {
    Folders.create(file.getParent());
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw inUse(file);
      }
      return new HomeLock(channel);
    } catch (OverlappingFileLockException e) {
      throw inUse(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + file, e);
    }
  }

  private static Refusal inUse(Path file) {
    return new Refusal(
        "Another server uses this data folder: stop it, or give -Dlevain.home=DIR (" + file + ").");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
