package org.levain.bridge.framework;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** Where modules answer: the patterns of the servlets on the whiteboard. */
final class ModulePaths {

  private static final String PATTERN = "osgi.http.whiteboard.servlet.pattern";

  private ModulePaths() {}

  /** The folders that are answered: {@code /goals/}. */
  static List<String> of(BundleContext context) {
    return Registered.all(context, "jakarta.servlet.Servlet", "(" + PATTERN + "=*)")
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
