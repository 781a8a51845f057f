package org.levain.terminal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.levain.terminal.plan.PlanDocument;
import org.levain.terminal.server.ServerClient;

/** The seeding runs of a server. */
final class Runs {

  private final ServerClient client;

  Runs(ServerClient client) {
    this.client = client;
  }

  /** What the plan would do; writes nothing. */
  JsonNode compare(PlanDocument plan) {
    return post("seeding/api/plans/compare", plan);
  }

  /** Starts a run; answers its identifier. */
  String start(PlanDocument plan) {
    return post("seeding/api/runs", plan).path("id").asText();
  }

  /** Starts to take a run back. */
  void undo(String id) {
    client.post(path(id) + "/undo");
  }

  /** Goes on with a run that is paused or failed. */
  void resume(String id) {
    client.post(path(id) + "/resume");
  }

  JsonNode find(String id) {
    return client.get(path(id));
  }

  JsonNode newest() {
    return client.get("seeding/api/runs");
  }

  /** All items of a run in their order. */
  List<JsonNode> changes(String id) {
    List<JsonNode> all = new ArrayList<>();
    while (true) {
      long after = all.isEmpty() ? 0 : all.get(all.size() - 1).path("number").asLong();
      JsonNode items = client.get(path(id) + "/changes?after=" + after).path("items");
      if (items.isEmpty()) {
        return all;
      }
      items.forEach(all::add);
    }
  }

  private JsonNode post(String path, PlanDocument plan) {
    return client.post(
        path, plan.source(), plan.mediaType(), BodyPublishers.ofByteArray(plan.bytes()));
  }

  private static String path(String id) {
    return "seeding/api/runs/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
