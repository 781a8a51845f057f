package org.levain.persistence.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Derby reads from system properties while it boots. They are put back afterwards: the process
 * belongs to the server, which may have a Derby of its own.
 */
final class BootProperties implements AutoCloseable {

  private final Map<String, @Nullable String> before = new LinkedHashMap<>();

  private BootProperties() {}

  static BootProperties set(Path log) {
    BootProperties properties = new BootProperties();
    properties.set("derby.stream.error.file", log.toAbsolutePath().toString());
    properties.set("derby.locks.deadlockTimeout", "2");
    properties.set("derby.locks.waitTimeout", "10");
    return properties;
  }

  private void set(String name, String value) {
    before.put(name, System.setProperty(name, value));
  }

  @Override
  public void close() {
    before.forEach(BootProperties::restore);
  }

  private static void restore(String name, @Nullable String value) {
    if (value == null) {
      System.clearProperty(name);
    } else {
      System.setProperty(name, value);
    }
  }
}
