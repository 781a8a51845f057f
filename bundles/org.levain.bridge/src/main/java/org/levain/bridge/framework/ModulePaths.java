package org.levain.bridge.framework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Where modules answer: the patterns of the servlets on the whiteboard. */
final class ModulePaths {

  private static final String SERVLET = "jakarta.servlet.Servlet";
  private static final String PATTERN = "osgi.http.whiteboard.servlet.pattern";

  private static final String WARM = "levain.warm";

  private ModulePaths() {}

  /** The number of the servlet that came last. */
  static long newest(BundleContext context) {
    return Registered.all(context, SERVLET, "(" + PATTERN + "=*)")
        .mapToLong(ModulePaths::number)
        .max()
        .orElse(0);
  }

  /** What most people ask of the servlets that came after this number. */
  static List<String> warm(BundleContext context, long after) {
    return Registered.all(context, SERVLET, "(" + WARM + "=*)")
        .filter(servlet -> number(servlet) > after)
        .flatMap(servlet -> patterns(servlet.getProperty(WARM)))
        .toList();
  }

  private static long number(ServiceReference<?> servlet) {
    return (Long) servlet.getProperty(Constants.SERVICE_ID);
  }

  /** The folders that are answered: {@code /goals/}. */
  static List<String> of(BundleContext context) {
    return of(context, 0);
  }

  /** Those of the servlets that came after this number. */
  static List<String> of(BundleContext context, long after) {
    return Registered.all(context, SERVLET, "(" + PATTERN + "=*)")
        .filter(servlet -> number(servlet) > after)
        .flatMap(servlet -> patterns(servlet.getProperty(PATTERN)))
        .filter(pattern -> pattern.endsWith("/*"))
        .map(pattern -> pattern.substring(0, pattern.length() - 1))
        .sorted()
        .toList();
  }

  private static Stream<String> patterns(Object property) {
    return property instanceof String[] many ? Arrays.stream(many) : Stream.of(property.toString());
  }
}
