package org.levain.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.levain.itests.bench.OpenSchedule.Outcome;
import org.levain.itests.server.RunningServer;

/**
 * Modules that are replaced in the drop folder under an open schedule of requests. Counted: every
 * request of the window around a swap; as lost, those that were refused, failed or never answered,
 * and communities that were acknowledged and are not there; as done twice, communities that are
 * there more than once. Not measured here: the peers, a whole release, other modules' tails.
 */
final class SwapRow implements Row {

  private static final List<String> MODULES = List.of("goals", "seeding", "administration");
  private static final Duration WINDOW = Duration.ofSeconds(12);
  private static final int SECONDS_BEFORE = 2;
  private static final int WARM_UP_SECONDS = 5;

  private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

  @Override
  public String name() {
    return "swap";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    RunningServer server = bench.server();
    SwapLoad load = new SwapLoad(server);
    int rate = Integer.getInteger("levain.rate", 400);
    List<Outcome> unused =
        new OpenSchedule(rate, Duration.ofSeconds(WARM_UP_SECONDS)).run(n -> load.send(0, n));
    StringBuilder raw = new StringBuilder("swap\tmodule\trequest\tstatus\twait-ms\n");
    for (int swap = 1; swap <= Integer.getInteger("levain.swaps", 6); swap++) {
      String module = MODULES.get((swap - 1) % MODULES.size());
      bench.say(swap(server, load, rate, swap, module, raw));
    }
    bench.keep("swap.tsv", raw.toString());
    return samples();
  }

  private String swap(
      RunningServer server, SwapLoad load, int rate, int swap, String module, StringBuilder raw) {
    ModuleJar jar = ModuleJar.of(server.home().resolve("bundles"), module);
    String before = since(server, module);
    CompletableFuture<Void> replaced =
        CompletableFuture.runAsync(
            () -> jar.replace(swap),
            CompletableFuture.delayedExecutor(SECONDS_BEFORE, TimeUnit.SECONDS));
    List<Outcome> outcomes = new OpenSchedule(rate, WINDOW).run(n -> load.send(swap, n));
    replaced.join();
    if (since(server, module).equals(before)) {
      throw new IllegalStateException("The module " + module + " was not replaced in time");
    }
    outcomes.forEach(
        o ->
            raw.append(
                "%d\t%s\t%d\t%d\t%.1f%n"
                    .formatted(swap, module, o.number(), o.status(), o.waitMillis())));
    double longest = outcomes.stream().mapToDouble(Outcome::waitMillis).max().orElseThrow();
    List<Outcome> kept = outcomes.stream().filter(o -> !o.isLost()).toList();
    long lost = outcomes.size() - kept.size();
    long twice = 0;
    for (Outcome o : kept) {
      long written = SwapLoad.isWrite(o.number()) ? load.written(swap, o.number()) : 1;
      lost += written == 0 ? 1 : 0;
      twice += written > 1 ? 1 : 0;
    }
    note(module, "requests", outcomes.size());
    note(module, "lost", lost);
    note(module, "twice", twice);
    note(module, "longest-wait-ms", longest);
    return "Swap %d, %s: %d requests, %d lost, %d twice, longest wait %.0f ms"
        .formatted(swap, module, outcomes.size(), lost, twice, longest);
  }

  private static String since(RunningServer server, String module) {
    for (JsonNode item : server.terminal().get("levain/admin/api/modules").json().path("items")) {
      if (item.path("name").asText().equals("org.levain." + module)) {
        return item.path("since").asText();
      }
    }
    return "";
  }

  private void note(String module, String unit, double value) {
    values
        .computeIfAbsent(module, any -> new LinkedHashMap<>())
        .computeIfAbsent(unit, any -> new ArrayList<>())
        .add(value);
  }

  private List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    values.forEach(
        (module, units) ->
            units.forEach(
                (unit, all) ->
                    samples.add(Sample.of(name(), "levain", unit, all).with("module", module))));
    return samples;
  }

  @Override
  public List<Figure> figures(Samples samples) {
    String of = "of %.0f".formatted(samples.sum("levain", "requests"));
    return List.of(
        Figure.limit("lost requests, " + of, samples.sum("levain", "lost"), 0, ""),
        Figure.limit("done twice", samples.sum("levain", "twice"), 0, ""),
        Figure.limit(
            "longest wait per swap, median",
            samples.median("levain", "longest-wait-ms"),
            1000,
            "ms"),
        Figure.limit(
            "longest wait, worst swap", samples.most("levain", "longest-wait-ms"), 2000, "ms"));
  }
}
