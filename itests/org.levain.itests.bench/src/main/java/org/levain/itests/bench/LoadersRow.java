package org.levain.itests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.levain.itests.load.Left;
import org.levain.itests.load.OldLoaders;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Wait;
import org.levain.itests.visit.Visitor;

/**
 * Each module replaced 200 times and used after each: old class loaders, threads and heap that are
 * left after forced collections.
 */
final class LoadersRow implements Row {

  private static final String MODULES = "goals,charters,badges,seeding,administration";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PACE = Duration.ofMillis(20);

  /** Of a heap that is in use by hundreds of megabytes, after a collection. */
  private static final double FLAT_KILOBYTES = 4_000;

  @Override
  public String name() {
    return "loaders";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    RunningServer server = bench.server();
    int updates = Integer.getInteger("levain.updates", 200);
    Visitor admin = server.signedIn(server.kind().administrator());
    List<Sample> samples = new ArrayList<>();
    String asked = System.getProperty("levain.modules", "");
    for (String module : (asked.isBlank() ? MODULES : asked).split(",")) {
      String page = "levain/" + (module.equals("administration") ? "admin" : module) + "/";
      Left left = OldLoaders.in(server).replace(module, updates, () -> see(admin, page));
      bench.say(left.toString());
      samples.add(sample(module, updates, "old-loaders", left.loaders()));
      samples.add(sample(module, updates, "new-threads", left.threadsMore()));
      samples.add(sample(module, updates, "heap-kb", left.heapKilobytes()));
    }
    return samples;
  }

  private static void see(Visitor admin, String page) {
    if (!Wait.until(PATIENCE, PACE, () -> admin.get(page).status() == 200)) {
      throw new IllegalStateException(page + " does not answer after an update");
    }
  }

  private Sample sample(String module, int updates, String unit, double value) {
    return Sample.of(name(), "levain", unit, List.of(value))
        .with("module", module)
        .with("updates", String.valueOf(updates));
  }

  @Override
  public List<Figure> figures(Samples samples) {
    return List.of(
        Figure.limit(
            "old class loaders of a module, most", samples.most("levain", "old-loaders"), 1, ""),
        Figure.limit(
            "threads more than before, most", samples.most("levain", "new-threads"), 0, ""),
        Figure.limit(
            "heap more than before, most",
            samples.most("levain", "heap-kb"),
            FLAT_KILOBYTES,
            "kB"));
  }
}
