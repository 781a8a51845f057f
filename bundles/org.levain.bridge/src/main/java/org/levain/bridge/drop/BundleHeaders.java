package org.levain.bridge.drop;

import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a manifest says of its bundle.
 *
 * @param symbolicName the bundle's name
 * @param version its version
 * @param host the bundle that it is a fragment of, or an empty string
 * @param extender whether it watches others come: it has to be there before them
 */
public record BundleHeaders(String symbolicName, Version version, String host, boolean extender) {

  /**
   * Reads the headers.
   *
   * @throws RefusedJar if it is no bundle
   */
  static BundleHeaders of(Attributes manifest) throws RefusedJar {
    String name = manifest.getValue(Constants.BUNDLE_SYMBOLICNAME);
    if (name == null || name.isBlank()) {
      throw new RefusedJar("it is not a bundle: its manifest has no Bundle-SymbolicName");
    }
    return new BundleHeaders(
        name(name),
        version(manifest.getValue(Constants.BUNDLE_VERSION)),
        name(manifest.getValue(Constants.FRAGMENT_HOST)),
        provides(manifest.getValue(Constants.PROVIDE_CAPABILITY), "osgi.extender"));
  }

  /** Whether it is part of another bundle, and never started. */
  public boolean isFragment() {
    return !host.isEmpty();
  }

  private static String name(@Nullable String header) {
    return header == null ? "" : header.split(";", 2)[0].strip();
  }

  private static Version version(@Nullable String text) throws RefusedJar {
    try {
      return Version.parseVersion(text);
    } catch (IllegalArgumentException e) {
      throw new RefusedJar("its Bundle-Version is not a version: " + text);
    }
  }

  private static boolean provides(@Nullable String capabilities, String namespace) {
    return capabilities != null && capabilities.contains(namespace + ";");
  }
}
