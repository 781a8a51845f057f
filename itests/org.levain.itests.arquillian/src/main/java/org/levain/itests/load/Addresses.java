package org.levain.itests.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.levain.itests.routes.Endpoint;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * What there is to read of every module: its pages and what programs ask for, from the endpoints
 * that the server has registered, each with something to show.
 */
final class Addresses {

  /**
   * Read the whole wiki, or all that Levain wrote there: the work of an administrator's evening.
   */
  private static final Set<String> WHOLE = Set.of("admin/api/projection", "admin/api/written");

  private final RunningServer server;
  private final Visitor reader;
  private final Map<String, String> examples = new TreeMap<>();

  private Addresses(RunningServer server, Visitor reader, String community) {
    this.server = server;
    this.reader = reader;
    for (String things : List.of("goals/communities/", "goals/api/communities/")) {
      examples.put(things, community);
    }
    for (String things : List.of("goals/templates/", "goals/api/templates/", "goals/look/")) {
      examples.put(things, "interest-club");
    }
    examples.put("members/", server.kind().member(20).login());
    first("admin/api/jobs", "admin/jobs/", "admin/api/jobs/");
    first("seeding/api/runs", "seeding/runs/", "seeding/api/runs/");
  }

  /**
   * The addresses below {@code levain/} that this reader can read.
   *
   * @param community the identifier of one that is there
   */
  static List<String> of(RunningServer server, Visitor reader, String community) {
    return new Addresses(server, reader, community).readable();
  }

  private void first(String list, String... things) {
    JsonNode item = server.terminal().get("levain/" + list).json().path("items").path(0);
    if (item.has("id")) {
      for (String each : things) {
        examples.put(each, item.path("id").asText());
      }
    }
  }

  private List<String> readable() {
    List<String> all = new ArrayList<>();
    for (String route : Endpoint.readable(server)) {
      String address = filled(route);
      if (isRead(address)) {
        all.add(address);
      }
    }
    return all;
  }

  private boolean isRead(String address) {
    if (address.contains("{") || WHOLE.contains(address)) {
      return false;
    }
    Answer answer = reader.get("levain/" + address);
    return answer.status() == 200;
  }

  /** With an example in each gap; a gap that is left has none. */
  private String filled(String route) {
    int gap = route.indexOf('{');
    String example = gap < 0 ? null : examples.get(route.substring(0, gap));
    return example == null
        ? route
        : route.substring(0, gap) + example + route.substring(route.indexOf('}') + 1);
  }
}
