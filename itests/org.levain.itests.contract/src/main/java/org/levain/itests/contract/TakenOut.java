package org.levain.itests.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.levain.itests.server.RunningServer;

/**
 * A bundle's jar, taken out of the drop folder until this is closed.
 *
 * @param jar where it belongs
 * @param aside where it is meanwhile
 */
public record TakenOut(Path jar, Path aside) implements AutoCloseable {

  /** Takes out the jar of {@code org.levain.MODULE}. */
  public static TakenOut of(RunningServer server, String module) throws IOException {
    Path folder = server.home().resolve("bundles");
    try (Stream<Path> jars = Files.list(folder)) {
      Path jar =
          jars.filter(f -> f.getFileName().toString().startsWith("org.levain." + module + "-"))
              .findFirst()
              .orElseThrow();
      Path aside = server.folder().resolve(jar.getFileName().toString());
      Files.move(jar, aside, StandardCopyOption.ATOMIC_MOVE);
      return new TakenOut(jar, aside);
    }
  }

  @Override
  public void close() throws IOException {
    Files.move(aside, jar, StandardCopyOption.ATOMIC_MOVE);
  }
}
