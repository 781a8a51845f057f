package org.levain.itests.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.bench.tomcat.TomcatPeer;
import org.levain.itests.load.PeopleLoad;
import org.levain.itests.server.RunningServer;

/**
 * Modules, or all of them at once, that are replaced in the drop folder under an open schedule of
 * requests. Counted: every request of the time around a swap; as lost, those that were refused,
 * failed or never answered, and communities that were acknowledged and are not there; as done
 * twice, communities that are there more than once. The first swap comes in the first minute after
 * the start. Beside it, in turns, the same jar by the framework's own update; after it, as often,
 * Tomcat's ways of replacing an application of its own.
 */
final class SwapRow implements Row {

  private static final List<String> MODULES =
      List.of("goals", "charters", "badges", "seeding", "administration");
  private static final int RELEASE_ONE_IN = 4;
  private static final int PEER_EVERY = 3;

  /** A server is as quick as it will be when it keeps up with the schedule. */
  private static final int SETTLED_MILLIS = 1_000;

  private static final int MOST_LOOKS = 12;

  private final String name;
  private final List<String> modules;
  private final int oneIn;
  private final int worstMillis;

  private SwapRow(String name, List<String> modules, int oneIn, int worstMillis) {
    this.name = name;
    this.modules = modules;
    this.oneIn = oneIn;
    this.worstMillis = worstMillis;
  }

  /** One module after the other, each as often as was asked for. */
  static Row ofModules() {
    return new SwapRow("swap", MODULES, 1, 2_000);
  }

  /** All modules as one set, a quarter as often. */
  static Row ofReleases() {
    return new SwapRow("swap-release", List.of(SwapRound.ALL), RELEASE_ONE_IN, 5_000);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Sample> measure(Bench bench) {
    long end = System.nanoTime() + Duration.ofMinutes(minutes()).toNanos();
    RunningServer server = bench.quickServer();
    server.agent().install("probe:update", Bundles.probe(BareUpdate.class));
    PeopleLoad load = new PeopleLoad(server);
    bench.say("%d addresses are read in turns".formatted(load.addresses()));
    SwapRound round = new SwapRound(bench, name, server, load);
    round.swap(modules.get(0), " (first minute)");
    for (int look = 0; look < MOST_LOOKS && !round.quiet(SETTLED_MILLIS); look++) {
      bench.say("The server does not keep up yet; another look");
    }
    int times = Math.max(1, Integer.getInteger("levain.swaps", 6) / oneIn);
    for (int time = 1; time <= times && System.nanoTime() < end; time++) {
      for (String module : modules) {
        round.swap(module, "");
      }
      if (time % PEER_EVERY == 0 && !isOfReleases()) {
        round.peer(modules.get(time / PEER_EVERY % modules.size()));
      }
    }
    if (!isOfReleases()) {
      bench.endServer();
      tomcat(bench, round, times);
    }
    if (System.nanoTime() > end) {
      bench.say("Ended by -Dlevain.minutes=%d, before all was done".formatted(minutes()));
    }
    return round.samples();
  }

  /** Alone on the machine, as the wiki was. */
  private static void tomcat(Bench bench, SwapRound round, int times) {
    try (TomcatPeer peer = TomcatPeer.start(bench.folder("tomcat-peer"), SwapRound.RATE)) {
      for (int time = 0; time < times; time++) {
        round.tomcat(peer);
      }
    }
  }

  /** How long this row may take. */
  private static int minutes() {
    return Integer.getInteger("levain.minutes", 45);
  }

  private boolean isOfReleases() {
    return modules.contains(SwapRound.ALL);
  }

  @Override
  public List<Figure> figures(Samples samples) {
    String side = SwapRound.LEVAIN;
    String of = "of %.0f".formatted(samples.sum(side, "requests"));
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.limit("lost requests, " + of, samples.sum(side, "lost"), 0, ""));
    figures.add(Figure.limit("done twice", samples.sum(side, "twice"), 0, ""));
    figures.add(Figure.limit("swaps that failed", samples.sum(side, "failed"), 0, ""));
    if (!isOfReleases()) {
      double median = samples.median(side, "longest-wait-ms");
      figures.add(Figure.limit("longest wait per swap, median", median, 1000, "ms"));
    }
    double worst = samples.most(side, "longest-wait-ms");
    figures.add(Figure.limit("longest wait, worst swap", worst, worstMillis, "ms"));
    return figures;
  }
}
