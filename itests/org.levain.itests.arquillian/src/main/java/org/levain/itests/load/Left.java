package org.levain.itests.load;

import java.util.ArrayList;
import java.util.List;
import org.levain.itests.load.OldLoaders.Count;

/**
 * What a module that was replaced again and again has left behind.
 *
 * @param module which
 * @param updates how often
 * @param before what there was before, after a forced collection
 * @param after and afterwards
 */
public record Left(String module, int updates, Count before, Count after) {

  /** Old class loaders that are still there. */
  public int loaders() {
    return after.alive();
  }

  /** How much more heap is in use, in kilobytes. */
  public long heapKilobytes() {
    return (after.heap() - before.heap()) / 1000;
  }

  /** Threads that Levain or one of its libraries has made since; those of the server are not. */
  public List<String> threads() {
    List<String> more = new ArrayList<>(kinds(after));
    kinds(before).forEach(more::remove);
    return more;
  }

  /** How many such threads there are more than before; fewer is below zero. */
  public int threadsMore() {
    return kinds(after).size() - kinds(before).size();
  }

  /** By name, without the numbers that a pool gives to a thread that takes another's place. */
  private static List<String> kinds(Count count) {
    return count.threads().stream()
        .filter(name -> name.matches("(org\\.)?levain.*|db-scheduler.*"))
        .map(name -> name.replaceAll("[0-9]+", "#"))
        .toList();
  }

  @Override
  public String toString() {
    return "%s: %d updates, %d old loaders left, threads %+d %s, heap %+d kB"
        .formatted(module, updates, loaders(), threadsMore(), threads(), heapKilobytes());
  }
}
