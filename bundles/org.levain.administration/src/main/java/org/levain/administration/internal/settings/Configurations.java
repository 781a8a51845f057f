package org.levain.administration.internal.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Collectors;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The configuration that administrators also find in {@code conf/*.cfg}: what is set here is
 * written into the file, beside its comments, and taken over at once. The file is ours to write and
 * the file installer's to read: letting it write too, it could read a file that it had just begun.
 */
public final class Configurations {

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
      replace(home.resolve("conf").resolve(pid + ".cfg"), values, secret);
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

  /** At once or not at all: the file installer must never find half a file. */
  private static void replace(Path file, Map<String, String> values, boolean secret)
      throws IOException {
    String before = Files.exists(file) ? Files.readString(file) : "";
    Path part = Files.createTempFile(Files.createDirectories(file.getParent()), "new", ".part");
    Files.writeString(part, SettingsText.with(before, values));
    if (!secret) {
      show(part, file);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * A temporary file is its owner's only. One without a secret may be read by whoever could read
   * the file that it replaces, and a new one by everybody.
   */
  private static void show(Path part, Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          part,
          Files.exists(file)
              ? Files.getPosixFilePermissions(file)
              : PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
