package org.levain.bridge.drop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /**
   * The difference between two sets by key. A library whose file has another name replaces the one
   * that is the same bundle.
   */
  public static DropFolderChanges between(Map<String, Jar> installed, Map<String, Jar> offered) {
    List<Jar> added = new ArrayList<>(missing(offered, installed));
    List<Jar> removed = new ArrayList<>(missing(installed, offered));
    List<Replacement> replaced = new ArrayList<>();
    installed.forEach(
        (key, before) -> {
          Jar after = offered.get(key);
          if (after != null && !after.sha256().equals(before.sha256())) {
            replaced.add(new Replacement(before, after));
          }
        });
    for (Jar before : List.copyOf(removed)) {
      List<Jar> same = added.stream().filter(jar -> jar.isSameBundle(before)).toList();
      if (same.size() == 1 && removed.stream().filter(same.get(0)::isSameBundle).count() == 1) {
        removed.remove(before);
        added.remove(same.get(0));
        replaced.add(new Replacement(before, same.get(0)));
      }
    }
    replaced.sort(Comparator.comparing(Replacement::after, BY_NAME));
    return new DropFolderChanges(List.copyOf(added), List.copyOf(replaced), List.copyOf(removed));
  }

  /** Whether there is nothing to do. */
  public boolean isEmpty() {
    return added.isEmpty() && replaced.isEmpty() && removed.isEmpty();
  }

  /** The way back. */
  public DropFolderChanges reversed() {
    List<Replacement> back = replaced.stream().map(Replacement::reversed).toList();
    return new DropFolderChanges(removed, back, added);
  }

  /** The jars that come, new ones and those that take the place of others. */
  public List<Jar> coming() {
    return Stream.concat(added.stream(), replaced.stream().map(Replacement::after)).toList();
  }

  private static List<Jar> missing(Map<String, Jar> from, Map<String, Jar> in) {
    return from.entrySet().stream()
        .filter(entry -> !in.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted(BY_NAME)
        .toList();
  }
}
