package org.levain.bridge.framework;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  private final Class<?> type;
  private final Object runtime;

  private Components(Class<?> type, Object runtime) {
    this.type = type;
    this.runtime = runtime;
  }

  static List<Fault> faults(BundleContext context) {
    Optional<ServiceReference<?>> reference = Registered.find(context, RUNTIME);
    return reference.isPresent() ? faults(context, reference.get()) : List.of();
  }

  private static List<Fault> faults(BundleContext context, ServiceReference<?> reference) {
    try {
      Object runtime = context.getService(reference);
      Class<?> type = runtime == null ? null : reference.getBundle().loadClass(RUNTIME);
      return type == null ? List.of() : new Components(type, runtime).faults();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask Declarative Services", e);
    } finally {
      context.ungetService(reference);
    }
  }

  private List<Fault> faults() throws ReflectiveOperationException {
    List<Fault> faults = new ArrayList<>();
    for (Object description : descriptions()) {
      for (Object configuration : configurations(description)) {
        new Component(description, configuration).fault().ifPresent(faults::add);
      }
    }
    return faults;
  }

  private Collection<?> descriptions() throws ReflectiveOperationException {
    Method method = type.getMethod("getComponentDescriptionDTOs", Bundle[].class);
    return (Collection<?>) method.invoke(runtime, Array.newInstance(Bundle.class, 0));
  }

  private Collection<?> configurations(Object description) throws ReflectiveOperationException {
    Method method = type.getMethod("getComponentConfigurationDTOs", description.getClass());
    return (Collection<?>) method.invoke(runtime, description);
  }
}
