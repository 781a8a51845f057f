package org.levain.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Finds a module's scripts: in its bundle or, in a plain test, where its classes are. */
final class Scripts {

  private static final String ENDING = ".sql";

  private Scripts() {}

  static List<Script> of(Class<?> anchor, String folder) {
    Bundle bundle = FrameworkUtil.getBundle(anchor);
    return bundle == null ? beside(anchor, folder) : inside(bundle, folder);
  }

  private static List<Script> inside(Bundle bundle, String folder) {
    Enumeration<URL> found = bundle.findEntries(folder, "*" + ENDING, false);
    return found == null ? List.of() : Collections.list(found).stream().map(Script::new).toList();
  }

  private static List<Script> beside(Class<?> anchor, String folder) {
    try {
      URI classes = anchor.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path place = Path.of(classes);
      return Files.isDirectory(place)
          ? inFolder(place.resolve(folder))
          : inJar(place, folder, "jar:" + classes + "!/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Script> inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Script> scripts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
        scripts.add(new Script(file.toUri().toURL()));
      }
    }
    return scripts;
  }

  private static List<Script> inJar(Path jar, String folder, String root) throws IOException {
    List<Script> scripts = new ArrayList<>();
    try (JarFile entries = new JarFile(jar.toFile())) {
      for (var entry : Collections.list(entries.entries())) {
        if (entry.getName().startsWith(folder + "/") && entry.getName().endsWith(ENDING)) {
          scripts.add(new Script(URI.create(root + entry.getName()).toURL()));
        }
      }
    }
    return scripts;
  }
}
