package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/** Creates a community, killed on the way; whoever got no answer sends the same form again. */
final class CreateCycle implements Cycle {

  private final CrashServer server;
  private Optional<Usual> usual = Optional.empty();

  CreateCycle(CrashServer server) {
    this.server = server;
  }

  /**
   * How it goes when nobody is killed.
   *
   * @param time from the form to the last page
   * @param pages how many pages a community has
   */
  private record Usual(Duration time, long pages) {}

  @Override
  public String run(int number, Kills kills) {
    if (usual.isEmpty()) {
      usual = Optional.of(measure(number));
    }
    String name = "Club du passage " + number;
    long pages = server.disk().pages();
    Visitor admin = server.admin().acting();
    CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> send(admin, name));
    kills.within(usual.get().time());
    int first = answer.join();
    int second = first / 100 == 2 ? first : send(server.admin().acting(), name);
    assertThat(second).as("answer to the form that was sent again").isIn(200, 201);
    server.awaitJobs();
    check(name, pages);
    return "1 community, %d pages once (%s); %s"
        .formatted(usual.get().pages(), told(first, second), kills.comeback());
  }

  private static String told(int first, int second) {
    return first == 201
        ? "answered before the kill"
        : second == 200 ? "was kept, not answered" : "was not kept, not answered";
  }

  private Usual measure(int number) {
    Visitor admin = server.admin().acting();
    long pages = server.disk().pages();
    long start = System.nanoTime();
    assertThat(send(admin, "Club d’essai " + number)).isEqualTo(201);
    server.awaitJobs();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Usual(time, server.disk().pages() - pages);
  }

  /** The status, or 0 if there was no answer. */
  private int send(Visitor admin, String name) {
    String request = Club.request(name, server.content().member(20).login());
    Map<String, String> key = Map.of("Idempotency-Key", "crash-" + name.hashCode());
    try {
      Answer answer = admin.postJson("goals/api/communities", request, key);
      return answer.status();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  private void check(String name, long pagesBefore) {
    JsonNode found =
        server.json("goals/api/communities?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    List<JsonNode> communities = new ArrayList<>();
    found.path("items").forEach(communities::add);
    communities.removeIf(c -> !c.path("name").asText().equals(name));
    assertThat(communities).as("communities of this name").hasSize(1);
    WikiDisk disk = server.disk();
    JsonNode community = communities.get(0);
    assertThat(disk.pages() - pagesBefore).as("new pages").isEqualTo(usual.orElseThrow().pages());
    assertThat(disk.versions(community.path("landingPage").asText()))
        .as("versions of the landing page")
        .isEqualTo(1);
    assertThat(disk.groups())
        .filteredOn(g -> g.name().equals(community.path("group").asText()))
        .singleElement()
        .satisfies(g -> assertThat(g.logins()).isNotEmpty().doesNotHaveDuplicates());
  }
}
