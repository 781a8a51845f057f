package org.levain.itests.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levain.demo.wiki.Person;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Wait;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * A seeding run from the moment the plan is sent until its last item is confirmed, beside a bare
 * loop over the wiki's own calls that writes the same pages and groups.
 */
final class SeedRow implements Row {

  private static final int ROUNDS = 4;
  private static final int ITEMS = SeedTexts.PAGES + SeedTexts.GROUPS;
  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Values of Levain's side by unit. */
  private final Map<String, List<Double>> levain = new LinkedHashMap<>();

  private final List<Double> bare = new ArrayList<>();

  @Override
  public String name() {
    return "seed";
  }

  @Override
  public List<Sample> measure(Bench bench) {
    RunningServer server = bench.server();
    String unused =
        server.agent().install("probe:bare", Bundles.probe(BareLoop.class, SeedTexts.class));
    List<String> logins =
        ((LivedInWikiServer) server.kind())
            .content().members().subList(10, 200).stream().map(Person::login).toList();
    round(server, new SeedTexts("Warm", logins), false);
    levain.clear();
    bare.clear();
    for (int i = 1; i <= ROUNDS; i++) {
      round(server, new SeedTexts("R" + i, logins), i % 2 == 0);
      bench.say(
          "Round %d: bare loop %.0f/s, Levain %.0f/s"
              .formatted(i, bare.get(i - 1), levain.get("per-s").get(i - 1)));
    }
    List<Sample> samples = new ArrayList<>();
    levain.forEach((unit, values) -> samples.add(Sample.of(name(), "levain", unit, values)));
    samples.add(Sample.of(name(), "bare-loop", "per-s", bare));
    return samples;
  }

  @Override
  public List<Figure> figures(Samples samples) {
    double ours = samples.median("levain", "per-s");
    double loop = samples.median("bare-loop", "per-s");
    double second = samples.median("levain", "per-s-second-tenth");
    double last = samples.median("levain", "per-s-last-tenth");
    double seeding = samples.median("levain", "seeding-s");
    double undo = samples.median("levain", "undo-s");
    return List.of(
        Figure.atLeast(
            "items a second",
            ours / loop,
            "bare loop: %.0f/s; ours %.0f/s".formatted(loop, ours),
            0.8),
        Figure.limit("writes of a dry run", samples.sum("levain", "dry-run-writes"), 0, "writes"),
        Figure.limit("writes of a second run", samples.sum("levain", "re-run-writes"), 0, "writes"),
        Figure.atMost(
            "undo", undo / seeding, "seeding: %.1f s; undo %.1f s".formatted(seeding, undo), 2),
        Figure.atLeast(
            "last tenth of a run", last / second, "second tenth: %.0f/s".formatted(second), 0.9));
  }

  /**
   * One after the other, each on the wiki as it was before. They take turns in being first: a
   * server grows warmer, or slower, whoever writes.
   */
  private void round(RunningServer server, SeedTexts texts, boolean oursFirst) {
    if (oursFirst) {
      new Seeding(server, plan(texts)).measure();
      loop(server, texts);
    } else {
      loop(server, texts);
      new Seeding(server, plan(texts)).measure();
    }
  }

  private void loop(RunningServer server, SeedTexts texts) {
    String loop = texts.round() + "b " + String.join(",", texts.logins());
    double nanos = Double.parseDouble(server.agent().ask(BareLoop.NAME, "write " + loop));
    bare.add(ITEMS / (nanos / 1e9));
    String unused = server.agent().ask(BareLoop.NAME, "delete " + loop);
  }

  /** Levain's part of a round. */
  private final class Seeding {

    private final Visitor terminal;
    private final WikiFiles files;
    private final byte[] plan;

    Seeding(RunningServer server, byte[] plan) {
      this.terminal = server.terminal();
      this.plan = plan;
      this.files = new WikiFiles(LivedInWikiServer.wiki(server.folder()));
    }

    void measure() {
      long before = files.mark();
      Answer unused = post("seeding/api/plans/compare", plan);
      note("dry-run-writes", files.writtenSince(before));
      long start = System.nanoTime();
      String run = start();
      await(run, "APPLIED");
      double seconds = seconds(start);
      note("seeding-s", seconds);
      note("per-s", ITEMS / seconds);
      tenths(files.pageTimes(before));
      long again = files.mark();
      await(start(), "APPLIED");
      note("re-run-writes", files.writtenSince(again));
      long undo = System.nanoTime();
      Answer unusedToo = post("seeding/api/runs/" + run + "/undo", new byte[0]);
      await(run, "UNDONE");
      note("undo-s", seconds(undo));
    }

    /** How fast the pages came, by the times of their files. */
    private void tenths(List<Double> times) {
      int tenth = times.size() / 10;
      note("per-s-second-tenth", tenth / (times.get(2 * tenth) - times.get(tenth)));
      note("per-s-last-tenth", tenth / (times.get(times.size() - 1) - times.get(9 * tenth - 1)));
    }

    private String start() {
      return post("seeding/api/runs", plan).json().path("id").asText();
    }

    private void await(String run, String state) {
      if (!Wait.until(PATIENCE, PACE, () -> state(run).equals(state))) {
        throw new IllegalStateException("The run does not end: " + find(run));
      }
    }

    private String state(String run) {
      return find(run).path("state").asText();
    }

    private JsonNode find(String run) {
      return terminal.get("levain/seeding/api/runs/" + run).json();
    }

    private Answer post(String path, byte[] body) {
      Map<String, String> headers =
          Map.of("Content-Type", "application/json", "Levain-Source", "plan.json");
      Answer answer = terminal.send("POST", "levain/" + path, body, headers);
      if (answer.status() / 100 != 2) {
        throw new IllegalStateException(answer.toString());
      }
      return answer;
    }
  }

  private void note(String unit, double value) {
    levain.computeIfAbsent(unit, any -> new ArrayList<>()).add(value);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static byte[] plan(SeedTexts texts) {
    List<Object> pages = new ArrayList<>();
    for (int i = 1; i <= SeedTexts.PAGES; i++) {
      pages.add(Map.of("title", texts.pageName(i), "text", texts.pageText(i)));
    }
    List<Object> groups = new ArrayList<>();
    for (int i = 1; i <= SeedTexts.GROUPS; i++) {
      groups.add(Map.of("name", texts.groupName(i), "members", texts.groupMembers(i)));
    }
    Map<String, Object> plan =
        Map.of(
            "title", "Mesure " + texts.round(), "language", "fr", "pages", pages, "groups", groups);
    try {
      return new ObjectMapper().writeValueAsString(plan).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
