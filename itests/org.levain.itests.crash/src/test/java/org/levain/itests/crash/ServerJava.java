package org.levain.itests.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.levain.demo.server.Folders;

/**
 * The Java of servers that are started until this is closed.
 *
 * @param before the Java of servers before
 */
record ServerJava(String before) implements AutoCloseable {

  private static final String PROPERTY = "levain.it.javaHome";

  /** Linux keeps the right to override in a set that a process can give up. */
  private static final String WITHOUT_OVERRIDE =
      """
      #!/bin/sh
      if [ "$(id -u)" = 0 ]; then
        exec setpriv --bounding-set=-dac_override,-dac_read_search "%1$s" "$@"
      fi
      exec "%1$s" "$@"
      """;

  private static final String SAFE =
      """
      #!/bin/sh
      LEVAIN_SAFE=true exec "%1$s" "$@"
      """;

  /** Also for root, rights on files count. */
  static ServerJava withoutOverride(Path folder) throws IOException {
    return with(WITHOUT_OVERRIDE, folder);
  }

  /** Levain runs in safe mode. */
  static ServerJava safe(Path folder) throws IOException {
    return with(SAFE, folder);
  }

  private static ServerJava with(String text, Path folder) throws IOException {
    String home = System.getProperty(PROPERTY, System.getProperty("java.home"));
    Path script = folder.toAbsolutePath().resolve("java/bin/java");
    Folders.write(script, text.formatted(Path.of(home, "bin/java")));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    System.setProperty(PROPERTY, folder.toAbsolutePath().resolve("java").toString());
    return new ServerJava(home);
  }

  @Override
  public void close() {
    System.setProperty(PROPERTY, before);
  }
}
