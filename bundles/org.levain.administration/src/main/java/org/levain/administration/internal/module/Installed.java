package org.levain.administration.internal.module;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A module as it is installed.
 *
 * @param name its symbolic name
 * @param title its name for people
 * @param version its version
 * @param condition how it is
 * @param since when it was installed or last swapped
 * @param faults what is missing or failed, in technical names; empty while it runs
 */
public record Installed(
    String name,
    String title,
    String version,
    Condition condition,
    Instant since,
    List<String> faults) {

  /** How a module is. */
  public enum Condition {
    /** It runs, and all of its parts. */
    RUNNING,
    /** It waits for another part of Levain. */
    WAITING,
    /** A part of it failed when it started. */
    FAILED,
    /** It was stopped, or cannot start. */
    STOPPED,
    /** It is for another kind of server. */
    NOT_USED;

    /** The word that programs read. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
