package org.levain.jobs.internal;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Pauses the jobs while bundles change. Whoever changes them (in a server, the bridge) registers a
 * condition first, which ends here only when the steps under way have ended, and takes it away when
 * people may come in again. Where nobody does so, jobs are never paused.
 */
final class SwapWatch extends ServiceTracker<Object, ServiceReference<Object>> {

  /** Identifier of the condition: see decision 007. */
  static final String CONDITION =
      "(&(objectClass=org.osgi.service.condition.Condition)"
          + "(osgi.condition.id=levain.gate.closed))";

  private final JobScheduler scheduler;

  SwapWatch(BundleContext context, JobScheduler scheduler) {
    super(context, filter(), null);
    this.scheduler = scheduler;
  }

  private static Filter filter() {
    try {
      return FrameworkUtil.createFilter(CONDITION);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable ServiceReference<Object> addingService(ServiceReference<Object> closed) {
    scheduler.pause();
    return closed;
  }

  @Override
  public void removedService(ServiceReference<Object> closed, ServiceReference<Object> same) {
    scheduler.resume();
  }
}
