package org.levain.itests.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.levain.itests.routes.PageRoutes;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Visitor;

/**
 * Every page of Levain beside the wiki's front page, as somebody reads them who has signed in: one
 * request after the other, warm, in turns.
 */
final class PageHostRow implements Row {

  private static final String WIKI = "Wiki.jsp?page=Main";
  private static final int WARM_UP_ROUNDS = 40;
  private static final int SECONDS = 3;

  @Override
  public String name() {
    return "page-host";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    Wrk wrk = Wrk.find();
    RunningServer server = bench.server();
    Visitor admin = server.signedIn(server.kind().administrator());
    Map<String, String> routes = chosen(PageRoutes.of(server, admin));
    warmUp(admin, routes);
    StringBuilder raw = new StringBuilder();
    List<Sample> samples = new ArrayList<>();
    List<Double> wiki = new ArrayList<>();
    for (Map.Entry<String, String> route : routes.entrySet()) {
      double page = p95(wrk, server, "levain/" + route.getValue(), admin, raw);
      wiki.add(p95(wrk, server, WIKI, admin, raw));
      samples.add(
          Sample.of(name(), "levain", "ms-p95", List.of(page)).with("route", route.getKey()));
      bench.say("%s: %.1f ms, the wiki %.1f ms".formatted(route.getKey(), page, last(wiki)));
    }
    samples.add(Sample.of(name(), "wiki", "ms-p95", wiki).with("route", WIKI));
    bench.keep("page-host.wrk.txt", raw.toString());
    return samples;
  }

  @Override
  public List<Figure> figures(Samples samples) {
    Sample slowest = samples.highest("levain", "ms-p95", s -> Sample.median(s.values()));
    double page = Sample.median(slowest.values());
    double wiki = samples.median("wiki", "ms-p95");
    return List.of(
        Figure.atMost(
            "slowest page, p95: " + slowest.labels().get("route"),
            page / wiki,
            "wiki's page: %.1f ms; ours %.1f ms".formatted(wiki, page),
            1.0));
  }

  /** All, or those that {@code levain.routes} names, a regular expression. */
  private static Map<String, String> chosen(Map<String, String> all) {
    Pattern wanted = Pattern.compile(System.getProperty("levain.routes", ""));
    Map<String, String> routes = new LinkedHashMap<>(all);
    routes.keySet().removeIf(route -> !wanted.matcher(route).find());
    return routes;
  }

  /** Until the just-in-time compiler has seen enough of each. */
  private static void warmUp(Visitor admin, Map<String, String> routes) {
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      routes.values().forEach(path -> admin.get("levain/" + path));
      admin.get(WIKI);
    }
  }

  private static double p95(
      Wrk wrk, RunningServer server, String path, Visitor admin, StringBuilder raw) {
    String address = server.url().resolve(path).toString();
    Map<String, String> headers = Map.of("Cookie", admin.cookieHeader());
    Wrk.Result result = wrk.load(address, 1, SECONDS, headers);
    raw.append("# ").append(path).append('\n').append(result.output()).append('\n');
    if (result.figure("failed") > 0) {
      throw new IllegalStateException("Requests failed at " + path + ": " + result.output());
    }
    return result.figure("p95-us") / 1000;
  }

  private static double last(List<Double> values) {
    return values.get(values.size() - 1);
  }
}
