package org.levain.bridge.drop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** Migrations of the database that come with jars: scripts that the jars before did not have. */
public final class Migrations {

  private Migrations() {}

  /** What a change brings, each as the bundle's name and the script's. */
  public static List<String> of(DropFolderChanges changes) throws IOException {
    Set<String> found = new TreeSet<>();
    for (DropFolderChanges.Replacement pair : changes.replaced()) {
      Set<String> coming = scripts(pair.after());
      coming.removeAll(scripts(pair.before()));
      found.addAll(coming);
    }
    for (Jar jar : changes.added()) {
      found.addAll(scripts(jar));
    }
    return new ArrayList<>(found);
  }

  /** Whether a change brings any; a jar that cannot be read brings none. */
  public static boolean comeWith(DropFolderChanges changes) {
    try {
      return !of(changes).isEmpty();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static Set<String> scripts(Jar jar) throws IOException {
    try (JarFile file = new JarFile(jar.copy().toFile(), false)) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith("db/") && name.endsWith(".sql"))
          .map(name -> name.substring(name.lastIndexOf('/') + 1))
          .map(name -> jar.bundle().symbolicName() + " " + name)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
