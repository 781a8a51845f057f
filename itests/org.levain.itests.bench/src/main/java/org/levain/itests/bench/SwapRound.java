package org.levain.itests.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.levain.demo.server.Folders;
import org.levain.itests.bench.tomcat.TomcatPeer;
import org.levain.itests.load.ModuleJar;
import org.levain.itests.load.OpenSchedule.Outcome;
import org.levain.itests.load.PeopleLoad;
import org.levain.itests.load.SwapUnderLoad;
import org.levain.itests.load.Swapped;
import org.levain.itests.server.RunningServer;

/** One server and those who use it, swap after swap; every request is kept as raw output. */
final class SwapRound {

  /** What stands for all modules at once. */
  static final String ALL = "all";

  /** The side that is measured. */
  static final String LEVAIN = "levain";

  /** Requests a second. */
  static final int RATE = Integer.getInteger("levain.rate", 400);

  private static final String PEER = "felix-update";
  private static final String QUIET = "no-change";
  private static final Duration QUIET_TIME = Duration.ofSeconds(10);

  private final Bench bench;
  private final String row;
  private final RunningServer server;
  private final PeopleLoad load;
  private final SwapUnderLoad people;
  private final Map<List<String>, List<Double>> values = new LinkedHashMap<>();
  private int number;

  SwapRound(Bench bench, String row, RunningServer server, PeopleLoad load) {
    this.bench = bench;
    this.row = row;
    this.server = server;
    this.load = load;
    this.people = new SwapUnderLoad(server, load, RATE);
    this.number = load.firstFree();
  }

  /** Puts a module's jar, or all, into the drop folder. */
  void swap(String module, String when) {
    List<ModuleJar.Next> next = jars(module).stream().map(jar -> jar.prepare(number)).toList();
    try {
      keep(LEVAIN, module + when, people.drop(number, next));
    } catch (IllegalStateException e) {
      note(LEVAIN, module + when, "failed", 1);
      bench.say("FAILED: " + module + when + ": " + e.getMessage());
    }
    number++;
  }

  /** Has the framework update a module, and leaves the drop folder as it is. */
  void peer(String module) {
    ModuleJar.Next next = jars(module).get(0).prepare(number);
    String name = next.place().getFileName().toString().replaceFirst("-[0-9].*", "");
    Runnable update = () -> server.agent().ask(BareUpdate.NAME, name + " " + next.jar());
    keep(PEER, module, people.change(number, update));
    Folders.delete(next.jar());
    number++;
  }

  /** Has Tomcat replace an application in both of its ways. */
  void tomcat(TomcatPeer peer) {
    keep(TomcatPeer.RELOAD, "", peer.reload(number++), SwapRound::kind);
    keep(TomcatPeer.PARALLEL, "", peer.parallel(number++), SwapRound::kind);
  }

  private static String kind(int request) {
    return PeopleLoad.isWrite(request) ? "write" : "read";
  }

  /**
   * The same requests while nothing changes.
   *
   * @param millis what 99 of 100 requests should not wait for
   * @return whether they did not
   */
  boolean quiet(double millis) {
    Swapped nothing = people.nothing(number, QUIET_TIME);
    keep(QUIET, "", nothing);
    number++;
    return nothing.quantileMillis(0.99) <= millis;
  }

  private List<ModuleJar> jars(String module) {
    Path folder = server.home().resolve("bundles");
    return module.equals(ALL) ? ModuleJar.all(folder) : List.of(ModuleJar.of(folder, module));
  }

  private void keep(String side, String module, Swapped swapped) {
    keep(side, module, swapped, load::what);
  }

  private void keep(String side, String module, Swapped swapped, IntFunction<String> what) {
    bench.say("%s %s: %s".formatted(side, module, swapped));
    note(side, module, "requests", swapped.outcomes().size());
    note(side, module, "lost", swapped.lost());
    note(side, module, "twice", swapped.twice());
    note(side, module, "longest-wait-ms", swapped.longestMillis());
    note(side, module, "p99-ms", swapped.quantileMillis(0.99));
    note(side, module, "processor-ms", swapped.processorMillis());
    bench.keep("%s/%03d-%s.tsv".formatted(row, number, side), raw(swapped, what));
  }

  private static String raw(Swapped swapped, IntFunction<String> what) {
    StringBuilder raw = new StringBuilder("# " + swapped.phases() + "\n");
    raw.append("due-ms\trequest\tstatus\twait-ms\n");
    for (Outcome each : swapped.outcomes()) {
      raw.append(
          String.format(
              Locale.ROOT,
              "%.1f\t%s\t%d\t%.1f%n",
              each.dueMillis(),
              what.apply(each.number()),
              each.status(),
              each.waitMillis()));
    }
    return raw.toString();
  }

  private void note(String side, String module, String unit, double value) {
    values.computeIfAbsent(List.of(side, module, unit), any -> new ArrayList<>()).add(value);
  }

  List<Sample> samples() {
    return values.entrySet().stream()
        .map(
            each -> {
              List<String> key = each.getKey();
              return Sample.of(row, key.get(0), key.get(2), each.getValue())
                  .with("module", key.get(1));
            })
        .toList();
  }
}
