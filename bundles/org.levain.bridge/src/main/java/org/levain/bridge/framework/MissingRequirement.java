package org.levain.bridge.framework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Finds in the resolver's message what is missing in the end. */
final class MissingRequirement {

  private static final Pattern REQUIREMENT =
      Pattern.compile("missing requirement \\[.*?\\] ([\\w.]+); (\\(.*?\\)+)(?=[\\s\\]]|$)");
  private static final Pattern PACKAGE =
      Pattern.compile("osgi\\.wiring\\.package; .*osgi\\.wiring\\.package=([\\w.]+)\\)");
  private static final Pattern VERSION = Pattern.compile("\\(version>=([\\w.]+)\\)");

  private MissingRequirement() {}

  static String of(BundleException failure) {
    String message = String.valueOf(failure.getMessage());
    // the last one is the cause of those before it
    String last = last(message);
    Matcher wanted = PACKAGE.matcher(last);
    return wanted.find() ? "package " + wanted.group(1) + version(last) : last;
  }

  private static String version(String requirement) {
    Matcher least = VERSION.matcher(requirement);
    return least.find() ? " " + least.group(1) + " or newer" : "";
  }

  private static String last(String message) {
    Matcher matcher = REQUIREMENT.matcher(message);
    String found = message;
    while (matcher.find()) {
      found = matcher.group(1) + "; " + matcher.group(2);
    }
    return found;
  }
}
