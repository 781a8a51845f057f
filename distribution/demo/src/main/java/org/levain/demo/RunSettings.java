package org.levain.demo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.levain.demo.server.Refusal;

/**
 * What the person who typed {@code mvn -Prun} asked for.
 *
 * @param home the data folder
 * @param port the port, if one was asked for
 * @param livedIn whether a new wiki is filled with generated people and pages
 */
record RunSettings(Path home, Optional<Integer> port, boolean livedIn) {

  private static final int HIGHEST_PORT = 65_535;

  static RunSettings of(Properties properties) {
    return new RunSettings(
        Path.of(properties.getProperty("levain.home", "target/run")).toAbsolutePath().normalize(),
        Optional.ofNullable(properties.getProperty("levain.port")).map(RunSettings::port),
        Boolean.parseBoolean(properties.getProperty("levain.demo", "false")));
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // refused below, as numbers out of range are
    }
    throw new Refusal("The port " + text + " is no number from 1 to " + HIGHEST_PORT + ".");
  }
}
