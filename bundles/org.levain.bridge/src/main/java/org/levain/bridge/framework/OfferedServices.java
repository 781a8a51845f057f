package org.levain.bridge.framework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.levain.bridge.framework.InTime.TooLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Services that a component offers and cannot give. Declarative Services make a component when
 * somebody asks for it, and say nothing when that fails: so somebody has to ask.
 */
final class OfferedServices {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String COMPONENT = "component.name";

  private OfferedServices() {}

  static List<Fault> faults(BundleContext context, Collection<Bundle> modules)
      throws InterruptedException {
    List<Fault> faults = new ArrayList<>();
    for (Bundle module : modules) {
      if (module.getState() == Bundle.ACTIVE) {
        faults.addAll(inTime(context, module));
      }
    }
    return faults;
  }

  private static List<Fault> inTime(BundleContext context, Bundle module)
      throws InterruptedException {
    String name = module.getSymbolicName();
    try {
      return InTime.call(LIMIT, () -> faults(context, module).toList(), () -> {});
    } catch (TooLong e) {
      return List.of(Fault.ofBundle(name, name + " does not give its services: it hangs", true));
    } catch (ExecutionException e) {
      return List.of(
          Fault.ofBundle(name, name + " does not give its services: " + e.getCause(), true));
    }
  }

  private static Stream<Fault> faults(BundleContext context, Bundle module) {
    return Arrays.stream(references(module))
        .filter(reference -> reference.getProperty(COMPONENT) != null)
        .filter(reference -> !canBeGot(context, reference))
        .map(reference -> fault(reference, module));
  }

  private static ServiceReference<?>[] references(Bundle module) {
    ServiceReference<?>[] references = module.getRegisteredServices();
    return references == null ? new ServiceReference<?>[0] : references;
  }

  private static boolean canBeGot(BundleContext context, ServiceReference<?> reference) {
    boolean got = context.getService(reference) != null;
    context.ungetService(reference);
    // a service that went away meanwhile is another fault, or none
    return got || reference.getBundle() == null;
  }

  private static Fault fault(ServiceReference<?> reference, Bundle module) {
    return Fault.failed(
        reference.getProperty(COMPONENT).toString(),
        module.getSymbolicName(),
        "cannot be made; the log of Levain says why");
  }
}
