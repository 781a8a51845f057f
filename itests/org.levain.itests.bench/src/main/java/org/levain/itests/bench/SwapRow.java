package org.levain.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.bench.OpenSchedule.Outcome;
import org.levain.itests.server.RunningServer;

/**
 * Modules, or all of them at once, that are replaced in the drop folder under an open schedule of
 * requests. Counted: every request of the window around a swap; as lost, those that were refused,
 * failed or never answered, and communities that were acknowledged and are not there; as done
 * twice, communities that are there more than once. Beside it, in turns, the same jar by the
 * framework's own update. Not measured here: Tomcat's ways, other modules' tails.
 */
final class SwapRow implements Row {

  private static final List<String> MODULES = List.of("goals", "seeding", "administration");
  private static final String ALL = "all";
  private static final String PEER = "felix-update";
  private static final int PEER_EVERY = 3;
  private static final Duration WINDOW = Duration.ofSeconds(12);
  private static final int SECONDS_BEFORE = 2;
  private static final int WARM_UP_SECONDS = 5;

  private final String name;
  private final List<String> modules;
  private final int oneIn;
  private final int worstMillis;
  private final Map<List<String>, List<Double>> values = new LinkedHashMap<>();

  private SwapRow(String name, List<String> modules, int oneIn, int worstMillis) {
    this.name = name;
    this.modules = modules;
    this.oneIn = oneIn;
    this.worstMillis = worstMillis;
  }

  /** One module after the other. */
  static Row ofModules() {
    return new SwapRow("swap", MODULES, 1, 2_000);
  }

  /** All modules as one set. */
  static Row ofReleases() {
    return new SwapRow("swap-release", List.of(ALL), 4, 5_000);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Sample> measure(Bench bench) {
    RunningServer server = bench.server();
    server.agent().install("probe:update", Bundles.probe(BareUpdate.class));
    SwapLoad load = new SwapLoad(server);
    int rate = Integer.getInteger("levain.rate", 400);
    List<Outcome> unused =
        new OpenSchedule(rate, Duration.ofSeconds(WARM_UP_SECONDS)).run(n -> load.send(0, n));
    StringBuilder raw = new StringBuilder("side\tswap\tmodule\trequest\tstatus\twait-ms\n");
    int number = load.firstFree();
    int swaps = Math.max(1, Integer.getInteger("levain.swaps", 6) / oneIn);
    for (int swap = 1; swap <= swaps; swap++) {
      String module = modules.get((swap - 1) % modules.size());
      bench.say(swap(server, load, rate, number++, module, "levain", raw));
      if (swap % PEER_EVERY == 0 && !module.equals(ALL)) {
        bench.say(swap(server, load, rate, number++, module, PEER, raw));
      }
    }
    bench.keep(name + ".tsv", raw.toString());
    return samples();
  }

  private String swap(
      RunningServer server,
      SwapLoad load,
      int rate,
      int swap,
      String module,
      String side,
      StringBuilder raw) {
    Path folder = server.home().resolve("bundles");
    List<ModuleJar> jars =
        module.equals(ALL) ? ModuleJar.all(folder) : List.of(ModuleJar.of(folder, module));
    String watched = module.equals(ALL) ? MODULES.get(0) : module;
    String before = since(server, watched);
    List<ModuleJar.Next> next = jars.stream().map(jar -> jar.prepare(swap)).toList();
    Runnable change =
        side.equals(PEER)
            ? () -> next.forEach(each -> each.update(server.agent()))
            : () -> next.forEach(ModuleJar.Next::put);
    CompletableFuture<Void> replaced =
        CompletableFuture.runAsync(
            change, CompletableFuture.delayedExecutor(SECONDS_BEFORE, TimeUnit.SECONDS));
    List<Outcome> outcomes = new OpenSchedule(rate, WINDOW).run(n -> load.send(swap, n));
    replaced.join();
    if (since(server, watched).equals(before)) {
      throw new IllegalStateException("The module " + watched + " was not replaced in time");
    }
    outcomes.forEach(
        o ->
            raw.append(
                "%s\t%d\t%s\t%d\t%d\t%.1f%n"
                    .formatted(side, swap, module, o.number(), o.status(), o.waitMillis())));
    return count(load, swap, module, side, outcomes);
  }

  private String count(
      SwapLoad load, int swap, String module, String side, List<Outcome> outcomes) {
    double longest = outcomes.stream().mapToDouble(Outcome::waitMillis).max().orElseThrow();
    List<Outcome> kept = outcomes.stream().filter(o -> !o.isLost()).toList();
    long lost = outcomes.size() - kept.size();
    long twice = 0;
    for (Outcome o : kept) {
      long written = SwapLoad.isWrite(o.number()) ? load.written(swap, o.number()) : 1;
      lost += written == 0 ? 1 : 0;
      twice += written > 1 ? 1 : 0;
    }
    note(side, module, "requests", outcomes.size());
    note(side, module, "lost", lost);
    note(side, module, "twice", twice);
    note(side, module, "longest-wait-ms", longest);
    return "%s, swap %d, %s: %d requests, %d lost, %d twice, longest wait %.0f ms"
        .formatted(side, swap, module, outcomes.size(), lost, twice, longest);
  }

  private static String since(RunningServer server, String module) {
    for (JsonNode item : server.terminal().get("levain/admin/api/modules").json().path("items")) {
      if (item.path("name").asText().equals("org.levain." + module)) {
        return item.path("since").asText();
      }
    }
    return "";
  }

  private void note(String side, String module, String unit, double value) {
    values.computeIfAbsent(List.of(side, module, unit), any -> new ArrayList<>()).add(value);
  }

  private List<Sample> samples() {
    return values.entrySet().stream()
        .map(
            each -> {
              List<String> key = each.getKey();
              return Sample.of(name, key.get(0), key.get(2), each.getValue())
                  .with("module", key.get(1));
            })
        .toList();
  }

  @Override
  public List<Figure> figures(Samples samples) {
    String of = "of %.0f".formatted(samples.sum("levain", "requests"));
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.limit("lost requests, " + of, samples.sum("levain", "lost"), 0, ""));
    figures.add(Figure.limit("done twice", samples.sum("levain", "twice"), 0, ""));
    if (!modules.contains(ALL)) {
      double median = samples.median("levain", "longest-wait-ms");
      figures.add(Figure.limit("longest wait per swap, median", median, 1000, "ms"));
    }
    double worst = samples.most("levain", "longest-wait-ms");
    figures.add(Figure.limit("longest wait, worst swap", worst, worstMillis, "ms"));
    return figures;
  }
}
