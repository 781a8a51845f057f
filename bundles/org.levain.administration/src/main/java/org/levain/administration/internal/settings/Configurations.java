package org.levain.administration.internal.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The configuration that administrators also find in {@code conf/*.cfg}: what is set here is
 * written back into the file, beside its comments.
 */
public final class Configurations {

  private static final String FILE = "felix.fileinstall.filename";

  private final ConfigurationAdmin admin;
  private final Path home;

  /** The configuration of the server that has this data folder. */
  public Configurations(ConfigurationAdmin admin, Path home) {
    this.admin = admin;
    this.home = home;
  }

  /** What is set. */
  public Map<String, String> read(String pid) {
    Dictionary<String, Object> set = properties(configuration(pid));
    return Collections.list(set.keys()).stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, key -> set.get(key).toString()));
  }

  /**
   * Sets values; an empty one takes the property out.
   *
   * @param secret whether the file holds a secret, which only the server's user may read
   */
  void write(String pid, Map<String, String> values, boolean secret) {
    try {
      Configuration configuration = configuration(pid);
      Dictionary<String, Object> set = properties(configuration);
      values.forEach((key, value) -> put(set, key, value));
      Path file = home.resolve("conf").resolve(pid + ".cfg");
      if (!Files.exists(file)) {
        create(file, set);
      }
      if (secret) {
        hide(file);
      }
      if (set.get(FILE) == null) {
        set.put(FILE, file.toUri().toString());
      }
      configuration.update(set);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Dictionary<String, Object> set, String key, String value) {
    if (value.isEmpty()) {
      set.remove(key);
    } else {
      set.put(key, value);
    }
  }

  private Configuration configuration(String pid) {
    try {
      return admin.getConfiguration(pid, "?");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dictionary<String, Object> properties(Configuration configuration) {
    return Optional.ofNullable(configuration.getProperties()).orElseGet(Hashtable::new);
  }

  /**
   * What is set is only written into a file that is there. It holds the values from the start:
   * found empty by the file installer, it would take them out again.
   */
  private static void create(Path file, Dictionary<String, Object> set) throws IOException {
    Properties properties = new Properties();
    set.keys().asIterator().forEachRemaining(key -> properties.put(key, set.get(key).toString()));
    Path part = Files.createTempFile(Files.createDirectories(file.getParent()), "new", ".part");
    try (Writer writer = Files.newBufferedWriter(part)) {
      properties.store(writer, null);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void hide(Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }
}
