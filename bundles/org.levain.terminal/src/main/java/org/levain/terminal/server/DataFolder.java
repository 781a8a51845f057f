package org.levain.terminal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.levain.terminal.Failure;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;

/**
 * The data folder of a Levain on this machine. While the server runs, its {@code run/} folder tells
 * where it answers, and holds the secret of the terminal.
 */
public record DataFolder(Path path) {

  /**
   * The folder that was asked for; else the one of {@code LEVAIN_HOME}; else the one of {@code mvn
   * -Prun}; else {@code levain} here, as an unpacked archive has it.
   */
  public static DataFolder find(@Nullable String asked, Session session) {
    return Optional.ofNullable(asked)
        .or(() -> Optional.ofNullable(session.environment().get("LEVAIN_HOME")))
        .filter(name -> !name.isBlank())
        .map(name -> named(Paths.resolve(session.folder(), name)))
        .or(() -> nearby(session.folder()))
        .orElseThrow(
            () ->
                Failure.serverAway(
                    "No data folder here: name it with --data DIR, or set LEVAIN_HOME."));
  }

  /** Where the server answers, below its context path: ends with {@code /levain/}. */
  public URI address() {
    JsonNode server = serverFile();
    long pid = server.path("pid").asLong(0);
    // a dead server's port may belong to another program by now: it must not get the token
    if (pid > 0 && ProcessHandle.of(pid).isEmpty()) {
      throw away("it has ended (process " + pid + ")");
    }
    return URI.create(server.path("url").asText().replaceFirst("/*$", "/levain/"));
  }

  /** Whether the server runs in safe mode: then no module answers. */
  public boolean isSafe() {
    return serverFile().path("safe").asBoolean();
  }

  /** The secret that makes the terminal an administrator. */
  public String token() {
    Path file = path.resolve("run/terminal.token");
    if (isSafe()) {
      throw Failure.serverAway(
          "No module answers, Levain runs in safe mode: start the server without levain.safe and"
              + " LEVAIN_SAFE.");
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw Files.exists(file)
          ? Failure.badInput(
              "Cannot read " + Paths.text(file) + ": run this as the server's own user.")
          : away("its security part has not started");
    }
  }

  /** Why the server does not answer, in one sentence. */
  public Failure away(String reason) {
    return Failure.serverAway(
        "The server is away, "
            + reason
            + ": start it, or name its data folder with --data. Looked in "
            + Paths.text(path)
            + ".");
  }

  private JsonNode serverFile() {
    Path file = path.resolve("run/server.json");
    try {
      return new ObjectMapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw Files.exists(file) && !Files.isReadable(file)
          ? Failure.badInput(
              "Cannot read " + Paths.text(file) + ": run this as the server's own user.")
          : away("nothing has started it");
    }
  }

  private static DataFolder named(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Failure.badInput("There is no folder " + Paths.text(folder) + ".");
    }
    return new DataFolder(holdsData(folder) ? folder : below(folder).orElse(folder));
  }

  private static Optional<DataFolder> nearby(Path here) {
    Path ran = here.resolve("target/run");
    return Optional.of(ran)
        .filter(DataFolder::holdsData)
        .or(() -> below(ran))
        .or(() -> below(here))
        .map(DataFolder::new);
  }

  private static Optional<Path> below(Path folder) {
    return Optional.of(folder.resolve("levain")).filter(DataFolder::holdsData);
  }

  private static boolean holdsData(Path folder) {
    return Stream.of("run", "conf", "bundles").map(folder::resolve).anyMatch(Files::isDirectory);
  }
}
