package org.levain.bridge.framework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.bridge.drop.Jar;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** Bundles that have to do with those that change. */
final class Related {

  private Related() {}

  /** Those that leave, and those that use them. */
  static Stream<InstalledJar> users(
      Framework framework, Collection<InstalledJar> all, Collection<Bundle> leaving) {
    Collection<Bundle> users =
        framework.adapt(FrameworkWiring.class).getDependencyClosure(leaving);
    return all.stream().filter(each -> users.contains(each.bundle()));
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
