package org.levain.itests.routes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.levain.itests.server.RunningServer;

/**
 * An endpoint that the server has registered.
 *
 * @param path its template, below {@code levain/}
 * @param method the HTTP method
 * @param requires the permission that it declares
 */
public record Endpoint(String path, String method, String requires) {

  /** All that are registered now. */
  public static List<Endpoint> of(RunningServer server) {
    List<Endpoint> endpoints = new ArrayList<>();
    JsonNode all = server.terminal().get("levain/admin/api/endpoints").json().get("items");
    for (JsonNode item : all) {
      endpoints.add(
          new Endpoint(
              item.get("path").asText(),
              item.get("method").asText(),
              item.get("requires").asText()));
    }
    return endpoints;
  }

  /** The templates of those that can be read. */
  public static List<String> readable(RunningServer server) {
    return of(server).stream().filter(e -> e.method.equals("GET")).map(Endpoint::path).toList();
  }
}
