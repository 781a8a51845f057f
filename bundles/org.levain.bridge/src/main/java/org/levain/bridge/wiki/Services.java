package org.levain.bridge.wiki;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The services of the bundles that are there at this moment. Asked anew at each call and never
 * kept: the wiki cannot take back what it was given, and a kept service would pin its bundle.
 */
final class Services {

  private Services() {}

  /** Those of a type, the highest ranking first; none while the framework stops. */
  static <T> List<ServiceReference<T>> of(
      BundleContext bundles, Class<T> type, @Nullable String filter) {
    try {
      Collection<ServiceReference<T>> found = bundles.getServiceReferences(type, filter);
      return found.stream().sorted(Comparator.reverseOrder()).toList();
    } catch (IllegalStateException e) {
      return List.of();
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(filter, e);
    }
  }
}
