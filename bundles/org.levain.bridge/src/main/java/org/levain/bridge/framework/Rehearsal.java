package org.levain.bridge.framework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.framework.InTime.TooLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Wires a set of jars in a second framework, in which no bundle is ever started, while the first
 * one serves: a set that lacks something is refused before anybody has to wait for it.
 */
public final class Rehearsal {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final long STOP_MILLIS = 5_000;

  private final FelixLauncher launcher;
  private final BridgeLog log;

  /** Rehearses in frameworks that are launched like the one that serves. */
  public Rehearsal(FelixLauncher launcher, BridgeLog log) {
    this.launcher = launcher;
    this.log = log;
  }

  /**
   * What could not be wired, or not even be installed, if these were all; empty if that cannot be
   * rehearsed.
   */
  Optional<List<Fault>> faults(Collection<Jar> all) throws InterruptedException {
    try {
      return Optional.of(InTime.call(LIMIT, () -> rehearse(all), () -> {}));
    } catch (TooLong | ExecutionException e) {
      log.detail("a change cannot be rehearsed", e);
      return Optional.empty();
    }
  }

  private List<Fault> rehearse(Collection<Jar> all) throws BundleException, InterruptedException {
    Framework framework = launcher.rehearsal();
    try {
      return faults(framework, all);
    } finally {
      framework.stop();
      framework.waitForStop(STOP_MILLIS);
    }
  }

  private static List<Fault> faults(Framework framework, Collection<Jar> all) {
    List<Fault> faults = new ArrayList<>();
    Map<Jar, Bundle> bundles = new LinkedHashMap<>();
    for (Jar jar : all) {
      try {
        // not copied: nothing changes our copies
        String location = "reference:" + jar.copy().toUri();
        bundles.put(jar, framework.getBundleContext().installBundle(location));
      } catch (BundleException e) {
        faults.add(new InstalledJar(jar, framework).fault(Lives.refusal(e), true));
      }
    }
    framework.adapt(FrameworkWiring.class).resolveBundles(bundles.values());
    bundles.forEach((jar, bundle) -> add(new InstalledJar(jar, bundle), faults));
    return faults;
  }

  /** One that cannot be wired is not started when it is asked to: it says what it lacks. */
  private static void add(InstalledJar each, List<Fault> faults) {
    if (each.bundle().getState() != Bundle.INSTALLED || each.jar().bundle().isFragment()) {
      return;
    }
    try {
      each.bundle().start();
    } catch (BundleException e) {
      faults.add(each.fault(Lives.reason(e), false));
    }
  }
}
