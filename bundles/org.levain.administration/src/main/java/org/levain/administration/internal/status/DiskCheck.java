package org.levain.administration.internal.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;

/** Space left where the data folder is. */
record DiskCheck(Platform platform) implements Check {

  private static final long MEGABYTE = 1024 * 1024;
  private static final long WATCH_BELOW = 1024 * MEGABYTE;
  private static final long AWAY_BELOW = 100 * MEGABYTE;

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public Line look(Words words) {
    long free = free();
    String value = words.text("disk.free", free / MEGABYTE, platform.home());
    if (free >= WATCH_BELOW) {
      return Line.ok(name(), value);
    }
    State state = free < AWAY_BELOW ? State.AWAY : State.WATCH;
    return new Line(name(), state, value, words.text("disk.advice"));
  }

  private long free() {
    try {
      return Files.getFileStore(platform.home()).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
