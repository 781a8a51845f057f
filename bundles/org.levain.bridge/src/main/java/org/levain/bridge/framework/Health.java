package org.levain.bridge.framework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** How the bundles are: all run, all of their components, and they answer. */
public final class Health {

  /** Public, answered by the web bundle when it can answer at all. */
  public static final String PING = "/ping";

  private static final String WEB = "org.levain.web";

  private final BundleContext context;
  private final InstalledJars installed;
  private final Canary canary;

  /** The health of these bundles. */
  public Health(BundleContext context, InstalledJars installed, Canary canary) {
    this.context = context;
    this.installed = installed;
    this.canary = canary;
  }

  /** The bundle without which nothing can be answered, if it does not run. */
  public List<String> missing() {
    for (Bundle bundle : context.getBundles()) {
      if (WEB.equals(bundle.getSymbolicName()) && bundle.getState() == Bundle.ACTIVE) {
        return List.of();
      }
    }
    return List.of(WEB);
  }

  /** Whether the canary is answered. */
  public boolean answers() throws InterruptedException {
    return canary.knock(PING) == 200;
  }

  /** All that does not run; wakes what has not been asked yet. */
  public Set<Fault> faults() throws InterruptedException {
    return faults(0);
  }

  /** The same; of what was there before this servlet, only whether it answers at all. */
  Set<Fault> faults(long since) throws InterruptedException {
    // asking for a service makes its component, and only then can it be seen to have failed
    List<Fault> offered = OfferedServices.faults(context, installed.modules());
    Map<String, Fault> faults = new LinkedHashMap<>();
    installed.faults().forEach(fault -> faults.put(fault.part(), fault));
    Components.faults(context).forEach(fault -> faults.put(fault.part(), fault));
    offered.forEach(fault -> faults.putIfAbsent(fault.part(), fault));
    addresses(since).forEach(fault -> faults.put(fault.part(), fault));
    return new LinkedHashSet<>(faults.values());
  }

  /** The number of the servlet that came last: a mark for {@link #warm}. */
  long newestServlet() {
    return ModulePaths.newest(context);
  }

  /**
   * Asks servlets that have come since for what most people ask for: classes are loaded, templates
   * read and statements prepared before anybody waits for it. It is no test, and ends in time.
   */
  void warm(long since, Duration limit) throws InterruptedException {
    canary.ask(ModulePaths.warm(context, since), limit);
  }

  private List<Fault> addresses(long since) throws InterruptedException {
    List<Fault> faults = new ArrayList<>();
    if (!answers()) {
      faults.add(Fault.ofAddress(PING, "is not answered"));
    }
    List<String> fresh = ModulePaths.of(context, since);
    if (fresh.size() > 1) {
      canary.wake(fresh);
    }
    for (String path : ModulePaths.of(context)) {
      int status = fresh.contains(path) ? canary.get(path) : canary.knock(path);
      if (status >= 500) {
        faults.add(Fault.ofAddress(path, "is answered with " + status));
      }
    }
    return faults;
  }
}
