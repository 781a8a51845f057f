package org.levain.bridge.framework;

import java.util.Set;
import java.util.stream.Stream;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.Jar;

/** When a change has made things worse, so that it is taken back. */
public enum Judgement {

  /**
   * Jars that come one by one into the drop folder: what is new may wait for what comes later, and
   * what was taken out may be missed.
   */
  LENIENT {
    @Override
    boolean counts(Fault fault, DropFolderChanges changes) {
      if (changes.replaced().isEmpty()) {
        return fault.broken() && isOf(fault, changes.added().stream());
      }
      return changes.removed().isEmpty() || isOf(fault, changes.coming().stream());
    }
  },

  /** A set that somebody asked for as a whole: nothing may be missing. */
  STRICT {
    @Override
    boolean counts(Fault fault, DropFolderChanges changes) {
      return true;
    }
  };

  abstract boolean counts(Fault fault, DropFolderChanges changes);

  /** Whether one of these faults is reason enough. */
  boolean isBad(Set<Fault> worse, DropFolderChanges changes) {
    return worse.stream().anyMatch(fault -> counts(fault, changes));
  }

  /** Whether a failure was seen twice that will not go by itself. */
  boolean lasts(Set<Fault> worse, Set<Fault> still, DropFolderChanges changes) {
    return still.stream()
        .anyMatch(fault -> fault.lasting() && counts(fault, changes) && worse.contains(fault));
  }

  private static boolean isOf(Fault fault, Stream<Jar> jars) {
    return jars.anyMatch(jar -> jar.bundle().symbolicName().equals(fault.subject()));
  }
}
