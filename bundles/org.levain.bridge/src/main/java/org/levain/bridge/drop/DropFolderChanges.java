package org.levain.bridge.drop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The difference between what is installed and what is to be: one set, that is done or undone
 * together.
 *
 * @param added jars to install
 * @param replaced jars that take the place of another
 * @param removed jars to uninstall
 */
public record DropFolderChanges(List<Jar> added, List<Replacement> replaced, List<Jar> removed) {

  private static final Comparator<Jar> BY_NAME = Comparator.comparing(Jar::name);

  /**
   * A jar and the one whose place it takes.
   *
   * @param before what runs now
   * @param after what is to run
   */
  public record Replacement(Jar before, Jar after) {

    /** The way back. */
    public Replacement reversed() {
      return new Replacement(after, before);
    }
  }

  /** The difference between two sets by key. */
  public static DropFolderChanges between(Map<String, Jar> installed, Map<String, Jar> offered) {
    return new DropFolderChanges(
        missing(offered, installed),
        installed.entrySet().stream()
            .filter(entry -> offered.containsKey(entry.getKey()))
            .map(entry -> new Replacement(entry.getValue(), offered.get(entry.getKey())))
            .filter(pair -> !pair.before().sha256().equals(pair.after().sha256()))
            .sorted(Comparator.comparing(Replacement::after, BY_NAME))
            .toList(),
        missing(installed, offered));
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return added.isEmpty() && replaced.isEmpty() && removed.isEmpty();
  }

  private static List<Jar> missing(Map<String, Jar> from, Map<String, Jar> in) {
    return from.entrySet().stream()
        .filter(entry -> !in.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted(BY_NAME)
        .toList();
  }
}
