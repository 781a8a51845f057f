package org.levain.itests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.itests.server.RunningServer;

/**
 * A badge that lies ready, through the server, beside the same bytes as a file of the same Tomcat
 * and of nginx, and beside a program that draws a badge for each request; and the answer to those
 * who have it already.
 */
final class BadgeHitRow implements Row {

  /** For the just-in-time compilers: a server gets quicker until the third round. */
  private static final int WARM_UP = 3;

  private static final int ROUNDS = 5;
  private static final int SECONDS = 4;
  private static final int CONNECTIONS = 32;
  private static final String FILE = "levain-bench/badge.svg";

  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Somebody who answers.
   *
   * @param url what is asked for
   * @param tag the ETag of it; empty: none is sent
   */
  private record Side(String url, String tag) {}

  @Override
  public String name() {
    return "badge-hit";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    RunningServer server = bench.server();
    Cores cores = Cores.ofThisMachine();
    String badge = server.levain(ReadyBadge.path(server)).toString();
    byte[] picture = get(badge).body();
    ReadyBadge.put(server, FILE, picture);
    long pid = server.process().pid();
    cores.takeServer(pid);
    try (PeerServer node =
        PeerServer.node(NodePeers.in(bench.folder("peers").toAbsolutePath()), cores)) {
      Optional<PeerServer> nginx = PeerServer.nginx(bench.folder("nginx"), picture, cores);
      try {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("levain", side(badge));
        sides.put("static", side(server.url().resolve(FILE).toString()));
        sides.put("badge-maker", side(node.url()));
        nginx.ifPresentOrElse(
            peer -> sides.put("nginx", side(peer.url())),
            () -> bench.say("nginx is not there: apt-get install nginx-light"));
        return measure(bench, sides, cores, picture.length);
      } finally {
        nginx.ifPresent(PeerServer::close);
      }
    } finally {
      cores.release(pid);
    }
  }

  private List<Sample> measure(Bench bench, Map<String, Side> sides, Cores cores, int bytes) {
    Wrk wrk = Wrk.find().on(cores);
    StringBuilder raw = new StringBuilder();
    Map<String, List<Double>> whole = new LinkedHashMap<>();
    Map<String, List<Double>> unchanged = new LinkedHashMap<>();
    for (int round = 1 - WARM_UP; round <= ROUNDS; round++) {
      for (Map.Entry<String, Side> side : sides.entrySet()) {
        String url = side.getValue().url();
        double hits = load(wrk, url, Map.of(), raw);
        String tag = side.getValue().tag();
        if (round > 0) {
          whole.computeIfAbsent(side.getKey(), s -> new ArrayList<>()).add(hits);
        }
        if (!tag.isEmpty()) {
          double known = load(wrk, url, Map.of("If-None-Match", tag), raw);
          if (round > 0) {
            unchanged.computeIfAbsent(side.getKey(), s -> new ArrayList<>()).add(known);
          }
        }
        bench.say("round %d, %s: %.0f a second".formatted(round, side.getKey(), hits));
      }
    }
    bench.keep("badge-hit.wrk.txt", raw.toString());
    String pinned = String.valueOf(cores.pinned());
    List<Sample> samples = new ArrayList<>();
    whole.forEach((side, values) -> samples.add(sample(side, "per-s", values, pinned, bytes)));
    unchanged.forEach(
        (side, values) -> samples.add(sample(side, "per-s-304", values, pinned, bytes)));
    return samples;
  }

  private Sample sample(String side, String unit, List<Double> values, String pinned, int bytes) {
    return Sample.of(name(), side, unit, values)
        .with("pinned", pinned)
        .with("bytes", String.valueOf(bytes));
  }

  @Override
  public List<Figure> figures(Samples samples) {
    double ours = samples.median("levain", "per-s");
    double known = samples.median("levain", "per-s-304");
    return List.of(
        Figure.atLeast(
            "hit: %.0f a second".formatted(ours),
            ours / samples.median("static", "per-s"),
            "Tomcat's own file %.0f a second".formatted(samples.median("static", "per-s")),
            .7),
        Figure.atLeast(
            "the same",
            ours / samples.median("badge-maker", "per-s"),
            "node + badge-maker %.0f a second".formatted(samples.median("badge-maker", "per-s")),
            4),
        Figure.atLeast(
            "304: %.0f a second".formatted(known),
            known / samples.median("static", "per-s-304"),
            "Tomcat's own 304 %.0f a second".formatted(samples.median("static", "per-s-304")),
            .8));
  }

  private static double load(Wrk wrk, String url, Map<String, String> headers, StringBuilder raw) {
    Wrk.Result result = wrk.load(url, CONNECTIONS, SECONDS, headers);
    raw.append("# ").append(url).append(' ').append(headers).append('\n');
    raw.append(result.output()).append('\n');
    if (result.figure("failed") > 0) {
      throw new IllegalStateException("Requests failed at " + url + ": " + result.output());
    }
    return result.perSecond();
  }

  private Side side(String url) {
    HttpResponse<byte[]> answer = get(url);
    return new Side(url, answer.headers().firstValue("ETag").orElse(""));
  }

  private HttpResponse<byte[]> get(String url) {
    try {
      HttpResponse<byte[]> answer =
          client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(url + " answers " + answer.statusCode());
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
