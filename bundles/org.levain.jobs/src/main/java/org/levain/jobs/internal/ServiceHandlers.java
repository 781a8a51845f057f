package org.levain.jobs.internal;

import java.util.Collection;
import java.util.Optional;
import org.levain.jobs.JobHandler;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Handlers among the services; looked up for each step and never kept. */
record ServiceHandlers(BundleContext context) implements Handlers {

  @Override
  public boolean has(String kind) {
    return !references(kind).isEmpty();
  }

  @Override
  public Optional<JobHandler.Step> step(String kind, JobHandler.Run run) throws Exception {
    for (ServiceReference<JobHandler> reference : references(kind)) {
      JobHandler handler = context.getService(reference);
      if (handler != null) {
        try {
          return Optional.of(handler.step(run));
        } finally {
          context.ungetService(reference);
        }
      }
    }
    return Optional.empty();
  }

  private Collection<ServiceReference<JobHandler>> references(String kind) {
    try {
      return context.getServiceReferences(
          JobHandler.class, "(" + JobHandler.KIND + "=" + kind + ")");
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
