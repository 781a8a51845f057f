package org.levain.bridge.framework;

import java.util.Hashtable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.condition.Condition;

/**
 * Tells bundles that requests are held because bundles change: a condition that is there so long,
 * and a moment before. Work that no request waits for, such as jobs, pauses; who pauses it does so
 * before {@link #begin()} returns. Used by the bridge's own thread only.
 */
public final class GateCondition {

  /** Identifier of the condition: see decision 007. */
  static final String ID = "levain.gate.closed";

  private final BundleContext context;
  private @Nullable ServiceRegistration<Condition> closed;

  /** The condition in this framework. */
  public GateCondition(BundleContext context) {
    this.context = context;
  }

  /** Bundles will change now. */
  void begin() {
    if (closed == null) {
      closed =
          context.registerService(
              Condition.class,
              Condition.INSTANCE,
              new Hashtable<>(Map.of(Condition.CONDITION_ID, ID)));
    }
  }

  /** The change is over, for better or worse. */
  void end() {
    if (closed != null) {
      closed.unregister();
      closed = null;
    }
  }
}
