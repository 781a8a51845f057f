package org.levain.administration.internal.module;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.module.Installed.Condition;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Levain's own modules, as the framework has them. A bundle may be active while its component
 * failed: the parts are asked too. Thread-safe.
 */
public final class InstalledModules {

  private static final String OURS = "org.levain.";
  private static final String WRAPPED = "org.levain.wrap.";
  private static final String ADAPTER = "org.levain.host.";

  /** Three lines of one status page ask, and asking the framework for all parts takes a while. */
  private static final long FRESH_NANOS = 1_000_000_000L;

  private final Platform platform;
  private volatile @Nullable Seen seen;

  /** The modules of this platform. */
  public InstalledModules(Platform platform) {
    this.platform = platform;
  }

  /** All modules by name; of their parts it says what was so at most a second ago. */
  public List<Installed> all() {
    List<Bundle> bundles = platform.bundles();
    List<State> states = bundles.stream().map(State::of).toList();
    Seen last = seen;
    if (last == null || !last.isOf(states)) {
      last = new Seen(states, System.nanoTime(), look(bundles));
      seen = last;
    }
    return last.modules();
  }

  private List<Installed> look(List<Bundle> bundles) {
    return bundles.stream()
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

  private record Seen(List<State> states, long at, List<Installed> modules) {

    boolean isOf(List<State> now) {
      return System.nanoTime() - at < FRESH_NANOS && states.equals(now);
    }
  }

  /** What a bundle shows at no cost: another one once it was replaced, started or stopped. */
  private record State(long bundle, long modified, int state) {

    static State of(Bundle bundle) {
      return new State(bundle.getBundleId(), bundle.getLastModified(), bundle.getState());
    }
  }
}
