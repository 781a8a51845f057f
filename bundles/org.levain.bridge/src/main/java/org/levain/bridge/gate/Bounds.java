package org.levain.bridge.gate;

import java.time.Duration;

/**
 * How long and how many: holding must not become a second outage.
 *
 * @param hold how long a request is held at most
 * @param held how many are held at most
 * @param drain how long a change waits for those inside
 */
public record Bounds(Duration hold, int held, Duration drain) {

  /**
   * From the system properties {@code levain.hold.seconds}, {@code levain.hold.requests}, {@code
   * levain.drain.seconds}.
   */
  public static Bounds configured() {
    return new Bounds(
        Duration.ofSeconds(Integer.getInteger("levain.hold.seconds", 10)),
        Integer.getInteger("levain.hold.requests", 500),
        Duration.ofSeconds(Integer.getInteger("levain.drain.seconds", 5)));
  }
}
