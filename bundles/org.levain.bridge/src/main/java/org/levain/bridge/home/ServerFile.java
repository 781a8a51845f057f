package org.levain.bridge.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * {@code run/server.json}: tells the terminal on this machine where the running server answers. It
 * is there exactly while the web application runs.
 */
public final class ServerFile {

  private final Path path;
  private final String version;

  /** The file of this data folder. */
  public ServerFile(DataFolder folder, String version) {
    this.path = folder.run().resolve("server.json");
    this.version = version;
  }

  /** Writes it anew, so that no reader sees half of it. */
  public void write(String url) throws IOException {
    Path part = path.resolveSibling("server.json.part");
    Files.writeString(
        part,
        "{\"url\":\"%s\",\"pid\":%d,\"version\":\"%s\"}\n"
            .formatted(url, ProcessHandle.current().pid(), version));
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes it away. */
  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
