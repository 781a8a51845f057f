package org.levain.bridge.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * {@code run/server.json}: tells the terminal on this machine where the running server answers. It
 * is there exactly while the web application runs.
 */
public final class ServerFile implements AutoCloseable {

  private final Path path;
  private final String version;
  private final boolean safe;
  private Optional<String> written = Optional.empty();

  /** The file of this data folder. */
  public ServerFile(DataFolder folder, String version) {
    this(folder, version, false);
  }

  /**
   * The file of this data folder.
   *
   * @param safe whether it runs without its modules
   */
  public ServerFile(DataFolder folder, String version, boolean safe) {
    this.path = folder.run().resolve("server.json");
    this.version = version;
    this.safe = safe;
  }

  /** Writes the address once it is known, and again when it is another. */
  public void write(Optional<String> url) throws IOException {
    if (url.isPresent() && !url.equals(written)) {
      replace(url.get());
      written = url;
    }
  }

  /** No reader sees half of it. */
  private void replace(String url) throws IOException {
    Path part = path.resolveSibling("server.json.part");
    Files.writeString(
        part,
        "{\"url\":\"%s\",\"pid\":%d,\"version\":\"%s\"%s}\n"
            .formatted(url, ProcessHandle.current().pid(), version, safe ? ",\"safe\":true" : ""));
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes it away. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
