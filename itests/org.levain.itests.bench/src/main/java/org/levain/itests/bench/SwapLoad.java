package org.levain.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Visitor;

/** What people do meanwhile: most read, one in a hundred creates a community. */
final class SwapLoad {

  private static final int ONE_IN_CREATES = 100;
  private static final String COMMUNITY =
      """
      {"template": "interest-club", "language": "fr", "name": "%s", "animator": "admin",
       "answers": {"rhythm": "le jeudi midi", "place": "la porte est", "activity": "courir"}}
      """;

  private final RunningServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String cookie;
  private final String token;
  private final String origin;

  SwapLoad(RunningServer server) {
    this.server = server;
    Visitor admin = server.signedIn(server.kind().administrator());
    cookie = admin.cookieHeader();
    token = admin.get("levain/members/api/me").json().path("token").asText();
    origin = admin.origin();
  }

  /** The request of this number during a swap. */
  CompletableFuture<Integer> send(int swap, int number) {
    HttpRequest request = isWrite(number) ? create(swap, number) : read();
    return client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
  }

  /** Two rows on one server must not create the same communities. */
  int firstFree() {
    int swap = 1;
    while (written(swap, 0) > 0) {
      swap++;
    }
    return swap;
  }

  static boolean isWrite(int number) {
    return number % ONE_IN_CREATES == 0;
  }

  private static String name(int swap, int number) {
    return "Relève %d-%d".formatted(swap, number);
  }

  /** How many communities came of a write. */
  long written(int swap, int number) {
    String name = name(swap, number);
    String path =
        "levain/goals/api/communities?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    long count = 0;
    for (JsonNode community : server.terminal().get(path).json().path("items")) {
      count += community.path("name").asText().equals(name) ? 1 : 0;
    }
    return count;
  }

  private HttpRequest read() {
    return request("goals/api/communities?limit=10").GET().build();
  }

  private HttpRequest create(int swap, int number) {
    return request("goals/api/communities")
        .header("Content-Type", "application/json")
        .header("X-Levain-Token", token)
        .header("Origin", origin)
        .header("Idempotency-Key", "swap-%d-%d".formatted(swap, number))
        .POST(BodyPublishers.ofString(COMMUNITY.formatted(name(swap, number))))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    URI address = server.levain(path);
    return HttpRequest.newBuilder(address).header("Cookie", cookie);
  }
}
