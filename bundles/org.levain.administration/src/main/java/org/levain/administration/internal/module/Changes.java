package org.levain.administration.internal.module;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.levain.administration.internal.Platform;

/**
 * What the last changes of modules did, as the bridge reports it (decision 008).
 *
 * @param last the changes, newest first
 * @param refused sentences on jars of the drop folder that cannot be used
 * @param totals how many changes were {@code taken} and {@code putBack}, and how many requests were
 *     {@code held} and {@code turnedAway}, since the start
 */
public record Changes(List<Change> last, List<String> refused, Map<String, Long> totals) {

  /**
   * A change.
   *
   * @param at when it began
   * @param by who asked for it
   * @param jars what was to change
   * @param taken whether the new jars run; otherwise the old ones were put back
   * @param reasons why they were put back
   * @param millis how long it took
   * @param held how many requests waited meanwhile
   * @param longestWaitMillis how long the one waited that waited longest
   * @param turnedAway how many were told to come back later, because they could not wait longer
   */
  public record Change(
      Instant at,
      String by,
      List<Jar> jars,
      boolean taken,
      List<String> reasons,
      long millis,
      int held,
      long longestWaitMillis,
      int turnedAway) {}

  /**
   * A jar of a change.
   *
   * @param before its version before; empty if it was put in
   * @param after its new version; empty if it was taken out
   */
  public record Jar(String name, String before, String after) {}

  /** What the bridge of this platform reports; nothing where there is none. */
  public static Changes of(Platform platform) {
    Map<?, ?> report = platform.changes();
    return new Changes(
        maps(report.get("changes")).stream().map(Changes::change).toList(),
        texts(report.get("refused")),
        numbers(report.get("totals")));
  }

  /** How many requests could not wait during the last changes. */
  public int turnedAway() {
    return last.stream().mapToInt(Change::turnedAway).sum();
  }

  /** How long the one waited that waited longest during the last changes. */
  public long longestWaitMillis() {
    return last.stream().mapToLong(Change::longestWaitMillis).max().orElse(0);
  }

  private static Change change(Map<?, ?> map) {
    return new Change(
        map.get("at") instanceof Instant at ? at : Instant.EPOCH,
        text(map.get("by")),
        maps(map.get("jars")).stream().map(Changes::jar).toList(),
        Boolean.TRUE.equals(map.get("taken")),
        texts(map.get("reasons")),
        number(map.get("millis")),
        (int) number(map.get("held")),
        number(map.get("longestWaitMillis")),
        (int) number(map.get("turnedAway")));
  }

  private static Jar jar(Map<?, ?> map) {
    return new Jar(text(map.get("name")), text(map.get("before")), text(map.get("after")));
  }

  private static Map<String, Long> numbers(@Nullable Object value) {
    Map<String, Long> numbers = new HashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> numbers.put(text(key), number(each)));
    }
    return numbers;
  }

  private static List<? extends Map<?, ?>> maps(@Nullable Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(each -> (Map<?, ?>) each).toList()
        : List.of();
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(Changes::text).toList() : List.of();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }
}
