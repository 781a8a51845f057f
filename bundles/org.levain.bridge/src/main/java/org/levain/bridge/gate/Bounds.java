package org.levain.bridge.gate;

import java.time.Duration;

/**
 * How long and how many: waiting must not become a second outage. A request waits longer than those
 * inside are waited for, so that it is answered after a slow change too; as many wait as come in
 * ten seconds at 400 a second, half of the connections that a Tomcat keeps. Inside are as many as
 * keep the processors busy: more would be no faster, only longer to wait for (decision 019).
 *
 * @param hold how long a request waits at most
 * @param held how many wait at most
 * @param drain how long a change waits for those inside
 * @param inside how many are let in at once
 * @param slow how long one is inside until another may come in beside it
 */
public record Bounds(Duration hold, int held, Duration drain, int inside, Duration slow) {

  private static final int FEWEST_INSIDE = 8;
  private static final int INSIDE_PER_PROCESSOR = 4;

  /**
   * From the system properties {@code levain.hold.seconds}, {@code levain.hold.requests}, {@code
   * levain.drain.seconds}, {@code levain.inside.requests}.
   */
  public static Bounds configured() {
    int processors = Runtime.getRuntime().availableProcessors();
    int inside = Math.max(FEWEST_INSIDE, INSIDE_PER_PROCESSOR * processors);
    return new Bounds(
        Duration.ofSeconds(Integer.getInteger("levain.hold.seconds", 30)),
        Integer.getInteger("levain.hold.requests", 4_000),
        Duration.ofSeconds(Integer.getInteger("levain.drain.seconds", 10)),
        Math.max(1, Integer.getInteger("levain.inside.requests", inside)),
        Duration.ofSeconds(1));
  }
}
