package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levain.demo.server.Folders;
import org.levain.demo.server.LevainArchive;
import org.levain.demo.server.ServerFiles;
import org.levain.demo.server.TomcatServer;
import org.levain.demo.server.TomcatSettings;
import org.levain.demo.server.TomcatSettings.Levain;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.WikiServer;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.visit.Visitor;

/** What Levain adds to the start of its server, in pairs with and without the bridge's jar. */
final class StartRow implements Row {

  private static final int PAIRS = Integer.getInteger("levain.pairs", 5);
  private static final int VISITS = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final double MEGABYTE = 1024;

  /**
   * A start.
   *
   * @param answered from the start of the process to the wiki's first answer, in milliseconds
   * @param ready from then to Levain's first answer, 0 without Levain
   * @param megabytes resident memory after the same visits
   */
  private record Start(double answered, double ready, double megabytes) {}

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    bench.endServer();
    Path bare = fresh(bench.folder("start-bare"));
    Path with = fresh(bench.folder("start-levain"));
    // the first start unpacks, indexes and makes the database: told beside, not in the pairs
    Start unusedFirst = start(bare, Optional.empty());
    Start first = start(with, Optional.of(levain(with)));
    List<Start> bares = new ArrayList<>();
    List<Start> levains = new ArrayList<>();
    for (int pair = 1; pair <= PAIRS; pair++) {
      bench.say("Pair " + pair + " of " + PAIRS);
      if (pair % 2 == 0) {
        levains.add(start(with, Optional.of(levain(with))));
        bares.add(start(bare, Optional.empty()));
      } else {
        bares.add(start(bare, Optional.empty()));
        levains.add(start(with, Optional.of(levain(with))));
      }
    }
    return samples(bares, levains, first);
  }

  private List<Sample> samples(List<Start> bares, List<Start> levains, Start first) {
    List<Double> delays = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    for (int i = 0; i < bares.size(); i++) {
      delays.add(levains.get(i).answered() - bares.get(i).answered());
      memory.add(levains.get(i).megabytes() - bares.get(i).megabytes());
    }
    return List.of(
        Sample.of(name(), "levain", "delay-ms", delays),
        Sample.of(
            name(), "levain", "ready-after-server-ms", levains.stream().map(Start::ready).toList()),
        Sample.of(name(), "levain", "rss-above-server-mb", memory),
        Sample.of(name(), "levain", "first-ready-after-server-ms", List.of(first.ready())),
        Sample.of(name(), "wiki", "start-ms", bares.stream().map(Start::answered).toList()),
        Sample.of(name(), "wiki", "rss-mb", bares.stream().map(Start::megabytes).toList()));
  }

  @Override
  public List<Figure> figures(Samples samples) {
    return List.of(
        Figure.limit(
            "the server answers later by", samples.median("levain", "delay-ms"), 500, "ms"),
        Figure.limit(
            "Levain ready after the server",
            samples.median("levain", "ready-after-server-ms"),
            10_000,
            "ms"),
        Figure.limit(
            "memory above the server", samples.median("levain", "rss-above-server-mb"), 350, "MB"));
  }

  private static Path fresh(Path folder) {
    Folders.delete(folder);
    new LivedInWiki(1).writeInto(wiki(folder), "Admin-of-tests-1");
    return folder;
  }

  private static WikiFolder wiki(Path folder) {
    return new WikiFolder(folder.resolve("wiki"));
  }

  private static Levain levain(Path folder) {
    return new Levain(LevainArchive.ofThisBuild(), folder.resolve("levain"));
  }

  private static Start start(Path folder, Optional<Levain> levain) {
    ServerFiles files = ServerFiles.ofThisBuild();
    TomcatSettings settings = TomcatSettings.of(folder.resolve("tomcat"), WikiServer.war(files));
    TomcatSettings whole = levain.map(settings::with).orElse(settings);
    try (TomcatServer server = WikiServer.start(whole, wiki(folder), files, PATIENCE)) {
      Instant answered = Instant.now();
      Instant begun = server.process().info().startInstant().orElseThrow();
      levain.ifPresent(l -> server.awaitLevain(PATIENCE));
      double ready = levain.isPresent() ? millis(answered, Instant.now()) : 0;
      Visitor visitor = new Visitor(server.url());
      for (int i = 0; i < VISITS; i++) {
        visitor.get("Wiki.jsp?page=Main");
      }
      return new Start(millis(begun, answered), ready, megabytes(server.process().pid()));
    }
  }

  private static double millis(Instant from, Instant to) {
    return Duration.between(from, to).toMillis();
  }

  /** The resident set, as the kernel counts it. */
  private static double megabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / MEGABYTE)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory is read from /proc: this row needs Linux", e);
    }
  }
}
