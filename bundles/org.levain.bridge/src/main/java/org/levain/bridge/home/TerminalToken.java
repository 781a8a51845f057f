package org.levain.bridge.home;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * What the terminal on this machine shows instead of signing in, which only the server's own user
 * can read: with it, the bridge asks for pages as the terminal does. Another one whenever the
 * security bundle starts.
 *
 * @param folder the data folder that it lies in
 */
public record TerminalToken(DataFolder folder) {

  private static final String FILE = "terminal.token";

  /** The token, if there is one now. */
  public Optional<String> read() {
    try {
      return Optional.of(Files.readString(folder.run().resolve(FILE)).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
