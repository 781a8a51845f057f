package org.levain.demo.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tomcat.jakartaee.Migration;

/** Makes a web application of the javax age run on a Jakarta server, once. */
final class JakartaWar {

  // kept, or its level would be forgotten
  private static final Logger LOG = Logger.getLogger(Migration.class.getPackageName());

  private JakartaWar() {}

  /** The migrated war; made if it is not there or older than its source. */
  static Path of(Path javaxWar, Path jakartaWar) {
    try {
      if (Files.notExists(jakartaWar) || older(jakartaWar, javaxWar)) {
        migrate(javaxWar, jakartaWar);
      }
      return jakartaWar;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot migrate " + javaxWar, e);
    }
  }

  private static boolean older(Path file, Path than) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) < 0;
  }

  private static void migrate(Path javaxWar, Path jakartaWar) throws IOException {
    Path unfinished = Path.of(jakartaWar + ".unfinished");
    LOG.setLevel(Level.WARNING);
    Migration migration = new Migration();
    migration.setSource(javaxWar.toFile());
    migration.setDestination(unfinished.toFile());
    migration.execute();
    Moves.replace(unfinished, jakartaWar);
  }
}
