package org.levain.seeding.internal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A run as pages show it.
 *
 * @param state in lower case
 * @param counts how many items came to which verdict, in lower case; all are there
 * @param by who asked for it
 * @param left how much time is left, in words; empty if nobody knows
 * @param moving whether it goes on by itself
 * @param undo whether it can be taken back now
 */
public record RunView(
    String id,
    String title,
    String state,
    long done,
    long total,
    Map<String, Long> counts,
    String by,
    Instant created,
    Instant updated,
    String message,
    String left,
    boolean moving,
    boolean undo) {

  /** How many items were written and stand. */
  public long getWritten() {
    return counts.get("create") + counts.get("change");
  }

  /**
   * How far a community is.
   *
   * @param name its name; empty for what belongs to none
   */
  public record Part(String name, long done, long total) {

    /** Whether nothing is left to do. */
    public boolean isWhole() {
      return done == total;
    }
  }

  /** An item of a run. */
  public record Item(String verdict, String kind, String name, String part, String note) {}

  /** Items of a run, and whether there are more of them. */
  public record Items(List<Item> items, boolean more) {}
}
