package org.levain.bridge.framework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.levain.bridge.drop.DropFolderChanges;
import org.levain.bridge.drop.Jar;
import org.levain.bridge.gate.Waits;

/**
 * What a change of bundles did.
 *
 * @param at when it began
 * @param by who asked for it
 * @param changes what was to change
 * @param reasons why the old jars were put back; empty if the new ones run
 * @param millis how long it took
 * @param phases how long each part of it took, in milliseconds
 * @param waits how requests waited meanwhile
 */
record ChangeReport(
    Instant at,
    String by,
    DropFolderChanges changes,
    List<String> reasons,
    long millis,
    Map<String, Long> phases,
    Waits waits) {

  ChangeReport with(Waits known) {
    return new ChangeReport(at, by, changes, reasons, millis, phases, known);
  }

  /** Told in classes of Java alone, which bundles have too. */
  Map<String, Object> asMap() {
    return Map.of(
        "at",
        at,
        "by",
        by,
        "jars",
        jars(),
        "taken",
        reasons.isEmpty(),
        "reasons",
        reasons,
        "millis",
        millis,
        "phases",
        phases,
        "held",
        waits.held(),
        "longestWaitMillis",
        waits.longest().toMillis(),
        "turnedAway",
        waits.turnedAway());
  }

  private List<Map<String, String>> jars() {
    return Stream.of(
            changes.replaced().stream()
                .map(pair -> jar(pair.after(), version(pair.before()), version(pair.after()))),
            changes.added().stream().map(added -> jar(added, "", version(added))),
            changes.removed().stream().map(gone -> jar(gone, version(gone), "")))
        .flatMap(each -> each)
        .toList();
  }

  private static Map<String, String> jar(Jar jar, String before, String after) {
    return Map.of("name", jar.bundle().symbolicName(), "before", before, "after", after);
  }

  private static String version(Jar jar) {
    return jar.version().toString();
  }
}
