package org.levain.bridge.framework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How long each part of a change took, in the order in which they came: so that a change which kept
 * people waiting says by itself what took so long. For one thread.
 */
final class Phases {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** What was done since the last end. */
  void end(String part) {
    long now = System.nanoTime();
    nanos.merge(part, now - last, Long::sum);
    last = now;
  }

  /** The parts that have ended, in milliseconds. */
  Map<String, Long> millis() {
    Map<String, Long> millis = new LinkedHashMap<>();
    nanos.forEach((part, time) -> millis.put(part, time / 1_000_000));
    return millis;
  }

  @Override
  public String toString() {
    return millis().entrySet().stream()
        .map(part -> part.getKey() + " " + part.getValue() + " ms")
        .collect(Collectors.joining(", "));
  }
}
