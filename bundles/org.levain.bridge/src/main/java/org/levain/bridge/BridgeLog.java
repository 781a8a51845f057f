package org.levain.bridge;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The bridge's own log, {@code log/levain-bridge.log} in the data folder; warnings and a few lines
 * a start also go to the server's log. It must work before the framework does, and leave the
 * server's logging alone. Thread-safe.
 */
public final class BridgeLog implements AutoCloseable {

  private static final long MAX_SIZE = 5_000_000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

  private final ServerLog server;
  private @Nullable BufferedWriter file;

  /** The log of the server around the bridge. */
  @FunctionalInterface
  public interface ServerLog {
    /** Writes a line. */
    void log(String text, @Nullable Throwable cause);
  }

  /** A log without a file yet. */
  public BridgeLog(ServerLog server) {
    this.server = server;
  }

  /** Begins to write into the file of this folder. */
  public synchronized void open(Path folder) {
    close();
    Path path = folder.resolve("levain-bridge.log");
    try {
      if (Files.exists(path) && Files.size(path) > MAX_SIZE) {
        Files.move(
            path,
            folder.resolve("levain-bridge.1.log"),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
      file = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      server.log("Levain: cannot write " + path, e);
    }
  }

  /** For who looks into the file. */
  public void info(String text) {
    write("INFO ", text, null);
  }

  /** For who looks into the server's log: a few lines a start. */
  public void announce(String text) {
    server.log("Levain: " + text, null);
    write("INFO ", text, null);
  }

  /** Somebody should look. */
  public void warn(String text) {
    warn(text, null);
  }

  /** Somebody should look. */
  public void warn(String text, @Nullable Throwable cause) {
    server.log("Levain: " + text, cause);
    write("WARN ", text, cause);
  }

  /** A detail of a warning that was given already. */
  public void detail(String text, @Nullable Throwable cause) {
    write("INFO ", text, cause);
  }

  private synchronized void write(String level, String text, @Nullable Throwable cause) {
    if (file == null) {
      return;
    }
    try {
      String time = TIME.format(OffsetDateTime.now());
      file.write(time + " " + level + " [" + Thread.currentThread().getName() + "] " + text + "\n");
      file.write(trace(cause));
      file.flush();
    } catch (IOException e) {
      close();
      server.log("Levain: cannot write its own log any more", e);
    }
  }

  private static String trace(@Nullable Throwable cause) {
    if (cause == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    cause.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  @Override
  public synchronized void close() {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      server.log("Levain: its own log was not closed properly", e);
    } finally {
      file = null;
    }
  }
}
