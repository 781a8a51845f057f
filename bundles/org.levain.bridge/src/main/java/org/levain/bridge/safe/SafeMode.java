package org.levain.bridge.safe;

import java.util.Map;
import java.util.Properties;

/**
 * Whether Levain is to start without its modules: the way in when a module or a setting keeps it
 * from starting. Asked for by whoever can start the server, never by a page.
 */
public final class SafeMode {

  private SafeMode() {}

  /**
   * Whether the system property {@code levain.safe} says so; where there is none, the environment's
   * {@code LEVAIN_SAFE}.
   */
  public static boolean isOn(Properties properties, Map<String, String> environment) {
    String asked = properties.getProperty("levain.safe", environment.get("LEVAIN_SAFE"));
    return "true".equalsIgnoreCase(asked == null ? "" : asked.strip());
  }
}
