package org.levain.bridge.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.levain.bridge.drop.Jar;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Chooses among the bundles, and in which order. */
final class Related {

  private static final Comparator<InstalledJar> ORDER =
      Comparator.comparing(InstalledJar::jar, StartLevels.ORDER);

  private Related() {}

  /** Libraries, or modules, in the order in which they start. */
  static List<InstalledJar> inOrder(Collection<InstalledJar> all, boolean libraries) {
    return all.stream().filter(each -> each.jar().isLibrary() == libraries).sorted(ORDER).toList();
  }

  /** Those that leave, and those that use them: the last started first. */
  static List<InstalledJar> users(
      Framework framework, Collection<InstalledJar> all, Collection<Bundle> leaving) {
    Collection<Bundle> users = framework.adapt(FrameworkWiring.class).getDependencyClosure(leaving);
    return all.stream()
        .filter(each -> users.contains(each.bundle()))
        .sorted(ORDER.reversed())
        .toList();
  }

  /** A fragment comes to its host only when the host is wired anew. */
  static List<Bundle> hosts(Collection<InstalledJar> all, List<Jar> added) {
    Set<String> names = added.stream().map(jar -> jar.bundle().host()).collect(Collectors.toSet());
    return all.stream()
        .map(InstalledJar::bundle)
        .filter(bundle -> names.contains(bundle.getSymbolicName()))
        .toList();
  }
}
