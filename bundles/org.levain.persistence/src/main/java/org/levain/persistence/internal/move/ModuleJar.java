package org.levain.persistence.internal.move;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.levain.persistence.internal.Migrations;
import org.levain.persistence.internal.Script;
import org.levain.persistence.internal.backup.Versions;

/**
 * A module's jar in the drop folder, with the migrations of its tables.
 *
 * @param unit the module's symbolic name
 */
record ModuleJar(String unit, String version, Path file) {

  /** The jars of a drop folder by the last part of their names; of two of one module the newer. */
  static Map<String, ModuleJar> in(Path bundles) throws IOException {
    Map<String, ModuleJar> jars = new TreeMap<>();
    if (!Files.isDirectory(bundles)) {
      return jars;
    }
    try (Stream<Path> files = Files.list(bundles)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        ModuleJar jar = read(file);
        jars.merge(jar.shortName(), jar, ModuleJar::newer);
      }
    }
    return jars;
  }

  private static ModuleJar read(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
      String name = main.getValue("Bundle-SymbolicName");
      String version = main.getValue("Bundle-Version");
      return new ModuleJar(
          name == null ? "" : name.split(";", 2)[0].strip(), version == null ? "" : version, file);
    }
  }

  private static ModuleJar newer(ModuleJar one, ModuleJar other) {
    return Versions.isNewer(other.version, one.version) ? other : one;
  }

  private String shortName() {
    return unit.substring(unit.lastIndexOf('.') + 1);
  }

  /** The migrations for a kind of database. */
  Migrations migrations(String dialect) throws IOException {
    String folder = "db/" + dialect + "/";
    List<Script> scripts = new ArrayList<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.startsWith(folder) && name.endsWith(".sql")) {
          scripts.add(new Script(URI.create("jar:" + file.toUri() + "!/" + name).toURL()));
        }
      }
    }
    return Migrations.of(unit, scripts);
  }
}
