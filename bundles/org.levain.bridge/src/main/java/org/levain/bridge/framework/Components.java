package org.levain.bridge.framework;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Components that do not run although their bundle does: a bundle stays active when its component
 * fails. Asked by reflection, since the classes of Declarative Services belong to a bundle that can
 * be replaced itself.
 */
final class Components {

  private static final String RUNTIME =
      "org.osgi.service.component.runtime.ServiceComponentRuntime";
  private static final int UNSATISFIED_REFERENCE = 2;
  private static final int FAILED_ACTIVATION = 16;

  private Components() {}

  static List<Fault> faults(BundleContext context) {
    ServiceReference<?> reference = context.getServiceReference(RUNTIME);
    Object runtime = reference == null ? null : context.getService(reference);
    if (runtime == null) {
      return List.of();
    }
    try {
      return read(reference.getBundle().loadClass(RUNTIME), runtime);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask Declarative Services", e);
    } finally {
      context.ungetService(reference);
    }
  }

  private static List<Fault> read(Class<?> type, Object runtime)
      throws ReflectiveOperationException {
    Method descriptions = type.getMethod("getComponentDescriptionDTOs", Bundle[].class);
    Object none = Array.newInstance(Bundle.class, 0);
    List<Fault> faults = new ArrayList<>();
    for (Object description : (Collection<?>) descriptions.invoke(runtime, none)) {
      Method configurations =
          type.getMethod("getComponentConfigurationDTOs", description.getClass());
      for (Object each : (Collection<?>) configurations.invoke(runtime, description)) {
        addFault(description, each, faults);
      }
    }
    return faults;
  }

  private static void addFault(Object description, Object configuration, List<Fault> faults)
      throws ReflectiveOperationException {
    int state = (Integer) field(configuration, "state");
    String name = (String) field(description, "name");
    String bundle = (String) field(field(description, "bundle"), "symbolicName");
    if (state == FAILED_ACTIVATION) {
      String failure = String.valueOf(field(configuration, "failure"));
      String first = failure.lines().findFirst().orElse("");
      faults.add(Fault.ofComponent(name, bundle, "failed: " + first));
    } else if (state == UNSATISFIED_REFERENCE) {
      faults.add(Fault.ofComponent(name, bundle, "waits for a service"));
    }
  }

  private static Object field(Object object, String name) throws ReflectiveOperationException {
    return object.getClass().getField(name).get(object);
  }
}
