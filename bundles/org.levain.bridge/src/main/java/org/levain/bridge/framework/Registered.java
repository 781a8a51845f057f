package org.levain.bridge.framework;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Finds services of bundles by name. The server may have a class of the same name: then the
 * framework hides the service from the bridge, unless it asks for all.
 */
final class Registered {

  private Registered() {}

  /** The best service of this name, to be used by reflection. */
  static Optional<ServiceReference<?>> find(BundleContext context, String name) {
    return all(context, name, null).findFirst();
  }

  /** All services of this name, the best first. */
  static Stream<ServiceReference<?>> all(
      BundleContext context, String name, @Nullable String filter) {
    try {
      ServiceReference<?>[] found = context.getAllServiceReferences(name, filter);
      return found == null
          ? Stream.empty()
          : Arrays.<ServiceReference<?>>stream(found).sorted(Comparator.reverseOrder());
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
