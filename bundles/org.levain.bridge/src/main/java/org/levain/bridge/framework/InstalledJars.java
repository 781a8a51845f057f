package org.levain.bridge.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.DropFolderChanges.Replacement;
import org.levain.bridge.drop.Jar;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * The jars of the drop folder as bundles of the framework. Used by the bridge's own thread only.
 */
public final class InstalledJars {

  private final Framework framework;
  private final Path conf;
  private final BridgeLog log;
  private final Map<String, Installed> installed = new HashMap<>();
  private final Map<String, Fault> faults = new HashMap<>();
  private final List<Fault> refused = new ArrayList<>();

  private record Installed(Jar jar, Bundle bundle) {}

  /**
   * An empty framework.
   *
   * @param conf the folder of the settings, which our bundles start with
   */
  public InstalledJars(Framework framework, Path conf, BridgeLog log) {
    this.framework = framework;
    this.conf = conf;
    this.log = log;
  }

  /** What is installed, by key. */
  public Map<String, Jar> jars() {
    return installed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().jar()));
  }

  /** Our own bundles. */
  public Collection<Bundle> modules() {
    return installed.values().stream()
        .filter(each -> !each.jar().isLibrary())
        .map(Installed::bundle)
        .toList();
  }

  /** What does not run, or could not even be installed by the last changes. */
  public Collection<Fault> faults() {
    return Stream.concat(faults.values().stream(), refused.stream()).toList();
  }

  /** Makes a set of changes, and starts whatever can be started then. */
  public void apply(DropFolderChanges changes) throws InterruptedException {
    refused.clear();
    stop(leaving(changes));
    changes.removed().forEach(this::uninstall);
    changes.replaced().forEach(this::update);
    changes.added().stream().sorted(StartLevels.ORDER).forEach(this::install);
    Refresh.now(framework, hosts(changes.added()));
    startAll();
  }

  private List<Installed> leaving(DropFolderChanges changes) {
    return Stream.concat(
            changes.removed().stream(), changes.replaced().stream().map(Replacement::before))
        .sorted(StartLevels.ORDER.reversed())
        .map(jar -> installed.get(jar.key()))
        .toList();
  }

  private void stop(List<Installed> leaving) {
    for (Installed each : leaving) {
      try {
        each.bundle().stop(Bundle.STOP_TRANSIENT);
      } catch (BundleException e) {
        log.detail(each.jar() + " did not stop cleanly", e);
      }
    }
  }

  private void uninstall(Jar jar) {
    Installed gone = installed.remove(jar.key());
    faults.remove(jar.key());
    try {
      gone.bundle().uninstall();
      log.info("taken out: " + jar);
    } catch (BundleException e) {
      log.warn("cannot take out " + jar + ": " + e.getMessage(), e);
    }
  }

  private void update(Replacement change) {
    Jar jar = change.after();
    Bundle bundle = installed.get(jar.key()).bundle();
    try (InputStream content = Files.newInputStream(jar.copy())) {
      bundle.update(content);
      installed.put(jar.key(), new Installed(jar, bundle));
      faults.remove(jar.key());
      log.info("replaced: " + jar + " sha256 " + jar.sha256());
    } catch (BundleException | IOException e) {
      refused.add(fault(jar, "cannot be installed: " + e.getMessage()));
    }
  }

  private void install(Jar jar) {
    String location = "levain:" + jar.key();
    try (InputStream content = Files.newInputStream(jar.copy())) {
      Bundle bundle = framework.getBundleContext().installBundle(location, content);
      bundle.adapt(BundleStartLevel.class).setStartLevel(StartLevels.of(jar));
      installed.put(jar.key(), new Installed(jar, bundle));
      log.info("put in: " + jar + " sha256 " + jar.sha256());
    } catch (BundleException | IOException e) {
      log.warn("refused " + jar.name() + ": " + e.getMessage(), e);
    }
  }

  /** A fragment comes to its host only when the host is wired anew. */
  private List<Bundle> hosts(List<Jar> added) {
    Set<String> names = added.stream().map(jar -> jar.bundle().host()).collect(Collectors.toSet());
    return installed.values().stream()
        .map(Installed::bundle)
        .filter(bundle -> names.contains(bundle.getSymbolicName()))
        .toList();
  }

  private void startAll() throws InterruptedException {
    startable(true).forEach(this::start);
    Settings.await(framework.getBundleContext(), conf);
    startable(false).forEach(this::start);
  }

  private Stream<Installed> startable(boolean library) {
    return List.copyOf(installed.values()).stream()
        .filter(each -> each.jar().isLibrary() == library && !each.jar().bundle().isFragment())
        .sorted(Comparator.comparing(Installed::jar, StartLevels.ORDER));
  }

  private void start(Installed each) {
    String key = each.jar().key();
    try {
      each.bundle().start();
      faults.remove(key);
    } catch (BundleException e) {
      tell(key, fault(each.jar(), reason(e)), e);
    }
  }

  private void tell(String key, Fault fault, BundleException cause) {
    if (fault.equals(faults.put(key, fault))) {
      return;
    }
    if (cause.getType() == BundleException.RESOLVE_ERROR) {
      log.info(fault + ".");
    } else {
      log.warn(fault + ".", cause);
    }
  }

  private static Fault fault(Jar jar, String reason) {
    return Fault.ofBundle(jar.bundle().symbolicName(), jar + " " + reason);
  }

  private static String reason(BundleException e) {
    return e.getType() == BundleException.RESOLVE_ERROR
        ? "waits for " + MissingRequirement.of(e)
        : "does not start: " + (e.getCause() == null ? e : e.getCause()).getMessage();
  }
}
