package org.levain.terminal.swap;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.server.DataFolder;

/**
 * An order to the bridge of a running server. It goes through the data folder, in which only the
 * server's user can write: so it works when no module answers, and while modules are replaced.
 */
final class Order {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long PACE_MILLIS = 100;
  private static final String PROPERTIES = "order.properties";

  private final DataFolder data;
  private final Path folder;

  private Order(DataFolder data, Path folder) {
    this.data = data;
    this.folder = folder;
  }

  /** Lays an order down; the bridge sees it when it is whole. */
  static Order place(DataFolder data, String act, List<Path> files) {
    // says so if no server runs
    data.address();
    mustBeTheServersUser(data.path().resolve("run/server.json"));
    Path orders = data.path().resolve("run/orders");
    Path folder = orders.resolve(UUID.randomUUID().toString());
    Path part = orders.resolve(folder.getFileName() + ".part");
    try {
      Files.createDirectories(part);
      for (Path file : files) {
        copy(file, part);
      }
      write(part.resolve(PROPERTIES), act);
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
      return new Order(data, folder);
    } catch (IOException e) {
      delete(part);
      throw Failure.badInput(
          "Cannot hand it to the server (" + e + "): run this as the server's own user.");
    }
  }

  /** The server could not answer in a folder of somebody else, not even of root. */
  private static void mustBeTheServersUser(Path written) {
    String user = System.getProperty("user.name");
    try {
      // a user without a name is "?"
      if (Files.getFileAttributeView(written, PosixFileAttributeView.class) != null
          && !user.equals("?")
          && !user.equals(Files.getOwner(written).getName())) {
        throw Failure.badInput(
            "The server runs as " + Files.getOwner(written).getName() + ": run this as that user.");
      }
    } catch (IOException e) {
      throw Failure.badInput("Cannot read " + Paths.text(written) + ".");
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Path copy = folder.resolve(file.getFileName().toString());
    if (Files.exists(copy)) {
      throw Failure.badInput("There are two files named " + Paths.name(file) + ".");
    }
    Files.copy(file, copy);
    if (Files.getFileAttributeView(copy, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void write(Path file, String act) throws IOException {
    Properties order = new Properties();
    order.setProperty("do", act);
    order.setProperty("by", "levain, " + System.getProperty("user.name"));
    try (Writer out = Files.newBufferedWriter(file)) {
      order.store(out, null);
    }
  }

  /** Waits for the answer, and takes the order away. */
  Properties await() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Optional<Properties> answer = answer();
      if (answer.isPresent()) {
        delete(folder);
        return answer.get();
      }
      pause();
      data.address();
    }
    throw new Failure(
        Outcome.STOPPED_HALFWAY,
        "The server has not answered for five minutes: levain modules says what runs.");
  }

  private Optional<Properties> answer() {
    Path file = folder.resolve("answer.properties");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties answer = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      answer.load(in);
      return Optional.of(answer);
    } catch (IOException e) {
      throw Failure.badInput("Cannot read " + Paths.text(file) + ".");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(Outcome.STOPPED_HALFWAY, "Stopped.");
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // the bridge takes it away after an hour
    }
  }
}
