package org.levain.administration.internal.module;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.module.Installed.Condition;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Levain's own modules, as the framework has them. A bundle may be active while its component
 * failed: the parts are asked too.
 */
public final class InstalledModules {

  private static final String OURS = "org.levain.";
  private static final String WRAPPED = "org.levain.wrap.";
  private static final String ADAPTER = "org.levain.host.";

  private final Platform platform;

  /** The modules of this platform. */
  public InstalledModules(Platform platform) {
    this.platform = platform;
  }

  /** All modules by name. */
  public List<Installed> all() {
    return platform.bundles().stream()
        .filter(InstalledModules::isModule)
        .map(this::describe)
        .sorted(Comparator.comparing(Installed::name))
        .toList();
  }

  private static boolean isModule(Bundle bundle) {
    String name = bundle.getSymbolicName();
    return name != null && name.startsWith(OURS) && !name.startsWith(WRAPPED);
  }

  private Installed describe(Bundle bundle) {
    Parts parts =
        platform
            .find(ServiceComponentRuntime.class)
            .map(scr -> Parts.of(bundle, scr))
            .orElse(Parts.NONE);
    return new Installed(
        bundle.getSymbolicName(),
        title(bundle),
        bundle.getVersion().toString(),
        condition(bundle, parts),
        Instant.ofEpochMilli(bundle.getLastModified()),
        parts.faults());
  }

  private static Condition condition(Bundle bundle, Parts parts) {
    boolean up = (bundle.getState() & upStates(bundle)) != 0;
    if (up && parts.faults().isEmpty()) {
      return Condition.RUNNING;
    }
    // both adapters are shipped, and one of them is for another kind of server
    if (bundle.getSymbolicName().startsWith(ADAPTER) && !parts.failed()) {
      return Condition.NOT_USED;
    }
    if (!up) {
      return Condition.STOPPED;
    }
    return parts.failed() ? Condition.FAILED : Condition.WAITING;
  }

  /**
   * A fragment is never started: it is a part of another bundle. One that is starting hangs, unless
   * it starts when it is first needed.
   */
  private static int upStates(Bundle bundle) {
    if (bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null) {
      return Bundle.RESOLVED;
    }
    return bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY) == null
        ? Bundle.ACTIVE
        : Bundle.ACTIVE | Bundle.STARTING;
  }

  private static String title(Bundle bundle) {
    String name = bundle.getHeaders("").get(Constants.BUNDLE_NAME);
    return name == null ? bundle.getSymbolicName() : name.replaceFirst("^Levain :: ", "");
  }
}
