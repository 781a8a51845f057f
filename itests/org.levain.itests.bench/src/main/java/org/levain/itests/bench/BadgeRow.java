package org.levain.itests.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.levain.badges.artwork.Artwork;
import org.levain.badges.artwork.Badge;
import org.levain.badges.artwork.Role;
import org.levain.badges.artwork.Standing;

/** Badges drawn afresh, in the process, beside libraries that draw badges or pictures. */
final class BadgeRow implements Row {

  private static final int ROUNDS = 5;
  private static final int SECONDS = 2;
  private static final double NANOS = 1_000_000_000d;
  private static final int PIXELS = 128;

  private final String name;
  private final List<String> peers;
  private final double bar;
  private final Function<Badge, byte[]> draw;

  private BadgeRow(String name, List<String> peers, double bar, Function<Badge, byte[]> draw) {
    this.name = name;
    this.peers = peers;
    this.bar = bar;
    this.draw = draw;
  }

  /** As SVG: the title differs from one to the next. */
  static BadgeRow svg() {
    return new BadgeRow("badge-svg", List.of("badge-maker"), 10, Artwork::svg);
  }

  /** As PNG of 128 pixels: the peers make it of the SVG. */
  static BadgeRow png() {
    return new BadgeRow(
        "badge-png", List.of("resvg-js", "sharp"), .9, badge -> Artwork.png(badge, PIXELS, 1));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Sample> measure(Bench bench) {
    bench.endServer();
    NodePeers node = NodePeers.in(bench.folder("peers").toAbsolutePath());
    byte[] svg = Artwork.svg(badge(0));
    Map<String, List<Double>> values = new LinkedHashMap<>();
    double warm = perSecond(SECONDS);
    bench.say("warm: %.0f a second".formatted(warm));
    for (int round = 0; round < ROUNDS; round++) {
      values.computeIfAbsent("levain", side -> new ArrayList<>()).add(perSecond(SECONDS));
      for (String peer : peers) {
        values
            .computeIfAbsent(peer, side -> new ArrayList<>())
            .add(node.perSecond(peer, svg, SECONDS));
      }
    }
    return values.entrySet().stream()
        .map(side -> Sample.of(name, side.getKey(), "per-s", side.getValue()))
        .toList();
  }

  @Override
  public List<Figure> figures(Samples samples) {
    String peer = peers.get(0);
    double ours = samples.median("levain", "per-s");
    double theirs = samples.median(peer, "per-s");
    return List.of(
        Figure.atLeast(
            "%.0f a second".formatted(ours),
            ours / theirs,
            "%s %.0f a second".formatted(peer, theirs),
            bar));
  }

  private double perSecond(int seconds) {
    long begin = System.nanoTime();
    long end = begin + (long) (seconds * NANOS);
    long count = 0;
    long bytes = 0;
    while (System.nanoTime() < end) {
      bytes += draw.apply(badge(count)).length;
      count++;
    }
    if (bytes == 0) {
      throw new IllegalStateException("Nothing was drawn");
    }
    return count / ((System.nanoTime() - begin) / NANOS);
  }

  /** All roles in turns, for somebody else each time. */
  private static Badge badge(long number) {
    Role role = Role.values()[(int) (number % Role.values().length)];
    return new Badge(role.design(), Standing.VALID, "2025", "Ambassador, Pontarel " + number);
  }
}
