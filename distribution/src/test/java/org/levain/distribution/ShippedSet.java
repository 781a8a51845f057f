package org.levain.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The archive's bundles, installed in a framework that offers what the bridge offers, and nothing
 * more.
 */
final class ShippedSet implements AutoCloseable {

  private final Framework framework;
  private final List<Bundle> bundles = new ArrayList<>();

  private ShippedSet(Path folder, Path cache, String wikiPackages) throws Exception {
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    servletPackages() + wikiPackages,
                    "felix.resolver.parallelism",
                    "1"));
    framework.init();
    for (Path jar : jars(folder)) {
      bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
    }
  }

  static ShippedSet insideWiki(Path folder, Path cache) throws Exception {
    return new ShippedSet(folder, cache, wikiPackages(folder));
  }

  static ShippedSet insideAnyServer(Path folder, Path cache) throws Exception {
    return new ShippedSet(folder, cache, "");
  }

  /**
   * What does not resolve when the bundles of these names are left out, with the resolver's reason.
   */
  List<String> unresolved(List<String> leftOut) throws BundleException {
    List<Bundle> kept = new ArrayList<>();
    for (Bundle b : bundles) {
      if (leftOut.contains(b.getSymbolicName())
          || leftOut.stream().anyMatch(b.getLocation()::contains)) {
        b.uninstall();
      } else {
        kept.add(b);
      }
    }
    framework.adapt(FrameworkWiring.class).resolveBundles(kept);
    return kept.stream()
        .filter(b -> b.getState() == Bundle.INSTALLED)
        .map(ShippedSet::why)
        .toList();
  }

  Map<String, TreeSet<String>> packagesExportedTwice() {
    Map<String, TreeSet<String>> exporters = new TreeMap<>();
    for (Bundle b : bundles) {
      for (BundleCapability c :
          b.adapt(BundleRevision.class)
              .getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
        String name = (String) c.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE);
        exporters.computeIfAbsent(name, k -> new TreeSet<>()).add(b.getSymbolicName());
      }
    }
    exporters.values().removeIf(names -> names.size() < 2);
    return exporters;
  }

  @Override
  public void close() throws Exception {
    framework.stop();
    framework.waitForStop(10_000);
  }

  private static String why(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
      return bundle.getSymbolicName() + ": resolved late";
    } catch (BundleException e) {
      return bundle.getSymbolicName() + ": " + e.getMessage();
    }
  }

  private static String servletPackages() {
    return Stream.of("", ".http", ".annotation", ".descriptor")
        .flatMap(p -> Stream.of("5.0", "6.0").map(v -> "jakarta.servlet" + p + ";version=" + v))
        .collect(Collectors.joining(","));
  }

  /** The bridge offers the wiki's packages that the bundles in the drop folder ask for. */
  private static String wikiPackages(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Path jar : jars(folder)) {
      try (JarFile file = new JarFile(jar.toFile())) {
        String imports = file.getManifest().getMainAttributes().getValue(Constants.IMPORT_PACKAGE);
        if (imports != null) {
          Stream.of(imports.split("[,;]"))
              .filter(p -> p.startsWith("org.apache.wiki"))
              .forEach(names::add);
        }
      }
    }
    return names.stream().map(p -> "," + p).collect(Collectors.joining());
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
