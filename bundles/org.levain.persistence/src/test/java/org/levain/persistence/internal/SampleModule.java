package org.levain.persistence.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * A module with migrations, as a jar with one class to find it by.
 *
 * @param jar where it lies
 */
record SampleModule(Path jar) {

  static SampleModule of(Path folder, Map<String, String> scripts) throws IOException {
    Path jar = Files.createTempFile(folder, "module", ".jar");
    String anchor = Anchor.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        var code = Anchor.class.getClassLoader().getResourceAsStream(anchor)) {
      put(out, anchor, code.readAllBytes());
      for (Map.Entry<String, String> script : new TreeMap<>(scripts).entrySet()) {
        String name = "db/derby/" + script.getKey();
        put(out, name, script.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return new SampleModule(jar);
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    ((OutputStream) out).write(content);
    out.closeEntry();
  }

  /** What happens to its tables when the module starts. */
  void migrate(PooledPersistence persistence, String unit) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> module = loader.loadClass(Anchor.class.getName());
      persistence.migrate(unit, Migrations.of(module, unit, "derby"));
    }
  }
}
