package org.levain.itests.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.levain.itests.bench.policy.CasbinEngine;
import org.levain.itests.bench.policy.CharterEngine;
import org.levain.itests.bench.policy.Engine;
import org.levain.itests.bench.policy.IndexEngine;
import org.levain.itests.bench.policy.RuleBook;
import org.levain.itests.bench.policy.RuleBook.Asked;
import org.levain.itests.bench.policy.ShiroEngine;

/**
 * Decisions by a charter of ten thousand rules, with clause and reason and for a question with all
 * its context, beside engines that answer yes or no: one thread, no result is kept. All engines
 * must agree with the rule book first.
 */
final class PolicyRow implements Row {

  private static final int COMMUNITIES = 500;
  private static final int FEWER = 50;
  private static final int ROUNDS = 5;
  private static final int ASKED = 4_096;
  private static final int AGREED = 200;
  private static final long SEED = 20_261_130;
  private static final double NANOS = 1_000_000_000d;
  private static final double MILLIS = 1_000_000d;
  private static final int LOADED_SECONDS = 3;

  @Override
  public String name() {
    return "policy";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    bench.endServer();
    RuleBook book = new RuleBook(COMMUNITIES);
    List<Asked> asked = book.asked(ASKED, SEED);
    Map<String, Engine> engines = engines(book);
    engines.forEach((side, engine) -> agree(side, engine, book, asked));
    RuleBook less = new RuleBook(FEWER);
    Engine small = new CharterEngine(less);
    List<Asked> askedLess = less.asked(ASKED, SEED);
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    List<Double> exponents = new ArrayList<>();
    List<Double> longest = new ArrayList<>();
    engines.values().forEach(engine -> perSecond(engine, asked));
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Engine> side : engines.entrySet()) {
        double rate = perSecond(side.getValue(), asked);
        rates.computeIfAbsent(side.getKey(), any -> new ArrayList<>()).add(rate);
      }
      double rate = rates.get("levain").get(round);
      double tenth = perSecond(small, askedLess);
      exponents.add(Math.log(tenth / rate) / Math.log((double) COMMUNITIES / FEWER));
      longest.add(underLoad(engines.get("levain"), asked));
    }
    List<Sample> samples = new ArrayList<>();
    rates.forEach((side, values) -> samples.add(Sample.of(name(), side, "per-s", values)));
    samples.add(Sample.of(name(), "levain", "exponent", exponents));
    samples.add(Sample.of(name(), "levain", "ms-p99", longest));
    return samples;
  }

  private static Map<String, Engine> engines(RuleBook book) {
    Map<String, Function<RuleBook, Engine>> makers = new LinkedHashMap<>();
    makers.put("levain", CharterEngine::new);
    makers.put("shiro", ShiroEngine::new);
    makers.put("jcasbin", CasbinEngine::new);
    makers.put("hash-index", IndexEngine::new);
    Map<String, Engine> engines = new LinkedHashMap<>();
    makers.forEach((side, maker) -> engines.put(side, maker.apply(book)));
    return engines;
  }

  private static void agree(String side, Engine engine, RuleBook book, List<Asked> asked) {
    for (Asked each : asked.subList(0, AGREED)) {
      if (engine.permits(each) != book.permits(each)) {
        throw new IllegalStateException(side + " answers otherwise: " + each);
      }
    }
  }

  /** In one second; an engine that is slow makes at least one round of a few. */
  private static double perSecond(Engine engine, List<Asked> asked) {
    long begin = System.nanoTime();
    long end = begin + (long) NANOS;
    long count = 0;
    long permitted = 0;
    while (System.nanoTime() < end) {
      permitted += engine.permits(asked.get((int) (count % ASKED))) ? 1 : 0;
      count++;
    }
    if (permitted == 0 || permitted == count && count > ASKED) {
      throw new IllegalStateException("Always the same answer");
    }
    return count / ((System.nanoTime() - begin) / NANOS);
  }

  /** The time of a decision, p99, while a thread for each processor decides. */
  private static double underLoad(Engine engine, List<Asked> asked) {
    int threads = Runtime.getRuntime().availableProcessors();
    long end = System.nanoTime() + (long) (LOADED_SECONDS * NANOS);
    List<CompletableFuture<List<Double>>> all = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread * ASKED / threads;
      all.add(CompletableFuture.supplyAsync(() -> times(engine, asked, first, end)));
    }
    List<Double> times = new ArrayList<>();
    all.forEach(each -> times.addAll(each.join()));
    return Sample.quantile(times, 0.99);
  }

  /** One in sixteen is kept. */
  private static List<Double> times(Engine engine, List<Asked> asked, int first, long end) {
    List<Double> times = new ArrayList<>();
    for (int i = first; System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      boolean unused = engine.permits(asked.get(i % ASKED));
      if (i % 16 == 0) {
        times.add((System.nanoTime() - begin) / MILLIS);
      }
    }
    return times;
  }

  @Override
  public List<Figure> figures(Samples samples) {
    double ours = samples.median("levain", "per-s");
    double shiro = samples.median("shiro", "per-s");
    return List.of(
        Figure.atLeast(
            "%.0f decisions a second, 10,000 rules".formatted(ours),
            ours / shiro,
            "Shiro %.0f; jCasbin %.0f; a table %.0f a second"
                .formatted(
                    shiro,
                    samples.median("jcasbin", "per-s"),
                    samples.median("hash-index", "per-s")),
            10),
        Figure.limit("a decision under load, p99", samples.most("levain", "ms-p99"), 1, "ms"),
        Figure.limit(
            "exponent in the number of rules", samples.median("levain", "exponent"), .25, ""));
  }
}
