package org.levain.bridge.framework;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.levain.bridge.BridgeLog;
import org.levain.bridge.framework.InTime.TooLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts and stops bundles, each in bounded time, and keeps in mind which do not run and why. A
 * bundle that hangs in its activator keeps the framework's lock on it: it cannot be stopped,
 * updated or uninstalled any more, and is left alone; should it ever come back, it is uninstalled.
 * Used by the bridge's own thread only.
 */
final class Lives {

  /** At the start of the server the processor is busy; migrations of the database take long. */
  private static final int FIRST_SECONDS = 120;

  private final Duration hurry = Duration.ofSeconds(Integer.getInteger("levain.start.seconds", 30));

  private final BridgeLog log;
  private final Map<String, Fault> faults = new HashMap<>();
  private final Set<Bundle> stuck = ConcurrentHashMap.newKeySet();
  private Duration limit = Duration.ofSeconds(FIRST_SECONDS);

  Lives(BridgeLog log) {
    this.log = log;
  }

  /** What does not run. */
  Collection<Fault> faults() {
    return faults.values();
  }

  /** Whether the bundle hangs: nothing can be done with it. */
  boolean isStuck(Bundle bundle) {
    return stuck.contains(bundle);
  }

  /** The first are there: from now on others wait while one starts. */
  void hurry() {
    limit = hurry;
  }

  /** Some of them migrate the database when they start. */
  void takeTime() {
    limit = Duration.ofSeconds(FIRST_SECONDS);
  }

  /** It is gone, or another: what was wrong with it does not matter any more. */
  void forget(InstalledJar each) {
    faults.remove(each.jar().key());
  }

  /** Starts those that can be started, in this order. */
  void startAll(List<InstalledJar> all) throws InterruptedException {
    for (InstalledJar each : all) {
      if (!each.jar().bundle().isFragment() && !isStuck(each.bundle())) {
        start(each);
      }
    }
  }

  /** Stops those that can be stopped, in this order. */
  void stopAll(List<InstalledJar> all) throws InterruptedException {
    for (InstalledJar each : all) {
      stop(each);
    }
  }

  private void start(InstalledJar each) throws InterruptedException {
    String key = each.jar().key();
    if (each.bundle().getState() == Bundle.ACTIVE) {
      faults.remove(key);
      return;
    }
    try {
      call(each, each.bundle()::start);
      faults.remove(key);
    } catch (BundleException e) {
      boolean waits = e.getType() == BundleException.RESOLVE_ERROR;
      tell(key, each.fault(reason(e), !waits), e);
    } catch (TooLong e) {
      tell(key, each.fault("does not start: it " + e.getMessage(), true), e);
      // one that started after all, too late
      stop(each);
    }
  }

  private void stop(InstalledJar each) throws InterruptedException {
    if (isStuck(each.bundle()) || each.jar().bundle().isFragment()) {
      return;
    }
    try {
      call(each, () -> each.bundle().stop(Bundle.STOP_TRANSIENT));
    } catch (BundleException e) {
      log.detail(each.jar() + " did not stop cleanly", e);
    } catch (TooLong e) {
      log.warn(each.jar() + " " + e.getMessage() + " when it was to stop.");
    }
  }

  private interface Act {
    void run() throws BundleException;
  }

  private void call(InstalledJar each, Act act)
      throws BundleException, TooLong, InterruptedException {
    Bundle bundle = each.bundle();
    Callable<Bundle> work =
        () -> {
          act.run();
          return bundle;
        };
    try {
      InTime.call(limit, work, () -> comesBack(bundle));
    } catch (TooLong e) {
      if (e.isStuck()) {
        stuck.add(bundle);
        log.warn(each.jar() + " hangs; its thread ends with the server.");
      }
      throw e;
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private void comesBack(Bundle bundle) {
    try {
      bundle.uninstall();
      log.info(bundle + " hung, has come back and was taken out.");
    } catch (BundleException | IllegalStateException e) {
      log.detail(bundle + " hung, has come back and cannot be taken out", e);
    }
  }

  private static BundleException cause(ExecutionException e) {
    return e.getCause() instanceof BundleException known
        ? known
        : new BundleException(String.valueOf(e.getCause()), e.getCause());
  }

  private void tell(String key, Fault fault, Exception cause) {
    if (fault.equals(faults.put(key, fault))) {
      return;
    }
    if (fault.broken()) {
      log.warn(fault + ".", cause);
    } else {
      log.info(fault + ".");
    }
  }

  static String refusal(Exception e) {
    String cause = e.getCause() == null ? "" : " " + e.getCause().getMessage();
    return "cannot be installed: " + e.getMessage() + cause;
  }

  static String reason(BundleException e) {
    return e.getType() == BundleException.RESOLVE_ERROR
        ? "waits for " + MissingRequirement.of(e)
        : "does not start: " + (e.getCause() == null ? e : e.getCause()).getMessage();
  }
}
