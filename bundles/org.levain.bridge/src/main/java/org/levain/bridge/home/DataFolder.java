package org.levain.bridge.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder and what lies in it. */
public record DataFolder(Path path) {

  private static final String NAME = "levain";

  /**
   * The folder of the system property {@code levain.home}; else of the environment's {@code
   * LEVAIN_HOME}; else {@code levain} beside the server's base folder, or in it, if it is there.
   */
  public static DataFolder locate(Properties properties, Map<String, String> environment) {
    return Stream.of(properties.getProperty("levain.home"), environment.get("LEVAIN_HOME"))
        .filter(DataFolder::isGiven)
        .findFirst()
        .map(Path::of)
        .or(() -> nearServer(properties).stream().filter(Files::isDirectory).findFirst())
        .map(DataFolder::new)
        .orElseGet(() -> new DataFolder(nearServer(properties).get(0)));
  }

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /** The drop folder: our modules. */
  public Path bundles() {
    return path.resolve("bundles");
  }

  /** Libraries of others. */
  public Path libraries() {
    return bundles().resolve("lib");
  }

  /** Configuration, one file a PID. */
  public Path conf() {
    return path.resolve("conf");
  }

  /** Logs. */
  public Path log() {
    return path.resolve("log");
  }

  /** What the running server tells the terminal. */
  public Path run() {
    return path.resolve("run");
  }

  /** What the framework needs for one run. */
  public Path cache() {
    return path.resolve("cache");
  }

  private static boolean isGiven(@Nullable String name) {
    return name != null && !name.isBlank();
  }

  private static List<Path> nearServer(Properties properties) {
    Path base =
        Stream.of("catalina.base", "jetty.base", "user.dir")
            .map(properties::getProperty)
            .filter(Objects::nonNull)
            .map(name -> Path.of(name).toAbsolutePath().normalize())
            .findFirst()
            .orElseThrow();
    return List.of(base.resolveSibling(NAME), base.resolve(NAME));
  }
}
