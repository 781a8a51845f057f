package org.levain.itests.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Visitor;

/**
 * What people do meanwhile. Of a hundred requests ten are pages, every page of every module in
 * turns; thirty are what programs ask, in turns too; the others are what pages load, style sheets
 * and scripts, and the ping. One in four hundred creates a community, with its pages in the wiki
 * and with a key that makes it unique; one in five of those is sent twice at once, as an impatient
 * client does.
 */
public final class PeopleLoad {

  private static final int ONE_IN_CREATES = 400;
  private static final int HUNDRED = 100;
  private static final int PAGES = Integer.getInteger("levain.pages", 10);
  private static final int PROGRAMS = Integer.getInteger("levain.programs", 30);
  private static final int ONE_IN_SENT_TWICE = 5;
  private static final String ANIMATOR = "admin";

  /** Has no divisor in common with a hundred. */
  private static final int SPREAD = 37;

  private static final Pattern ASSET = Pattern.compile("assets/[A-Za-z0-9._/-]+");

  private final RunningServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String cookie;
  private final String token;
  private final String origin;
  private final List<String> pages = new ArrayList<>();
  private final List<String> programs = new ArrayList<>();
  private final List<String> loaded = new ArrayList<>(List.of("ping"));

  /** People who have signed in to this server, all as the same administrator. */
  public PeopleLoad(RunningServer server) {
    this.server = server;
    Visitor admin = server.signedIn(server.kind().administrator());
    cookie = admin.cookieHeader();
    token = admin.token();
    origin = admin.origin();
    for (String address : Addresses.of(server, admin, community(admin))) {
      (address.contains("api/") ? programs : pages).add(address);
    }
    Matcher assets = ASSET.matcher(admin.get("levain/" + pages.get(0)).text());
    assets.results().map(MatchResult::group).distinct().forEach(loaded::add);
  }

  private String community(Visitor admin) {
    Answer answer =
        admin
            .acting()
            .postJson(
                "goals/api/communities",
                Club.request("Relève", ANIMATOR),
                Map.of("Idempotency-Key", "swap"));
    if (answer.status() / 100 != 2) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.json().path("id").asText();
  }

  /** How many addresses are read. */
  public int addresses() {
    return pages.size() + programs.size() + loaded.size();
  }

  /** The request of this number in a round; the answer is its status. */
  public CompletableFuture<Integer> send(int round, int number) {
    if (!isWrite(number)) {
      return send(request(what(number)).GET().build());
    }
    HttpRequest create = create(round, number);
    return number / ONE_IN_CREATES % ONE_IN_SENT_TWICE == 0
        ? send(create).thenCombine(send(create), Math::max)
        : send(create);
  }

  private CompletableFuture<Integer> send(HttpRequest request) {
    return client.sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
  }

  /** What the request of this number asks for, in a word. */
  public String what(int number) {
    return isWrite(number) ? "create" : read(number);
  }

  /** Spread over each hundred, not one kind after the other. */
  private String read(int number) {
    int place = number * SPREAD % HUNDRED;
    int turn = number / HUNDRED;
    if (place < PAGES) {
      return of(pages, turn * PAGES + place);
    }
    return place < PAGES + PROGRAMS
        ? of(programs, turn * PROGRAMS + place - PAGES)
        : of(loaded, number);
  }

  private static String of(List<String> addresses, int turn) {
    return addresses.get(turn % addresses.size());
  }

  /** Whether it creates a community. */
  public static boolean isWrite(int number) {
    return number % ONE_IN_CREATES == 0;
  }

  /** The first round that has not been run on this server. */
  public int firstFree() {
    int round = 1;
    while (written(round, 0) > 0) {
      round++;
    }
    return round;
  }

  /** How many communities came of a write. */
  public long written(int round, int number) {
    String name = name(round, number);
    String path =
        "levain/goals/api/communities?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    long count = 0;
    for (JsonNode community : server.terminal().get(path).json().path("items")) {
      count += community.path("name").asText().equals(name) ? 1 : 0;
    }
    return count;
  }

  private static String name(int round, int number) {
    return "Relève %d-%d".formatted(round, number);
  }

  private HttpRequest create(int round, int number) {
    return request("goals/api/communities")
        .header("Content-Type", "application/json")
        .header("X-Levain-Token", token)
        .header("Origin", origin)
        .header("Idempotency-Key", "swap-%d-%d".formatted(round, number))
        .POST(BodyPublishers.ofString(Club.request(name(round, number), ANIMATOR)))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.levain(path)).header("Cookie", cookie);
  }
}
