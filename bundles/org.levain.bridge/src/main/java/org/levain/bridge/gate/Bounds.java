package org.levain.bridge.gate;

import java.time.Duration;

/**
 * How long and how many: holding must not become a second outage. A request waits longer than those
 * inside are waited for, so that it is answered after a slow change too; as many are held as come
 * in ten seconds at 400 a second, half of the connections that a Tomcat keeps.
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
        Duration.ofSeconds(Integer.getInteger("levain.hold.seconds", 30)),
        Integer.getInteger("levain.hold.requests", 4_000),
        Duration.ofSeconds(Integer.getInteger("levain.drain.seconds", 10)));
  }
}
