package org.levain.terminal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;

/** Turns an answer that is no success into the sentence and exit code for the person. */
final class Refused {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Refused() {}

  static Failure by(HttpResponse<InputStream> response, DataFolder folder) {
    JsonNode problem = problem(response);
    if (isNoAddress(problem)) {
      return Failure.serverAway(
          "The part of Levain that does this is not running: levain modules says what is.");
    }
    return new Failure(
        outcome(response.statusCode()),
        sentence(response.statusCode(), problem, folder),
        fields(problem));
  }

  private static Outcome outcome(int status) {
    return switch (status) {
      case 400, 404, 413, 415 -> Outcome.BAD_INPUT;
      case 502, 503, 504 -> Outcome.SERVER_AWAY;
      default -> Outcome.FINDINGS;
    };
  }

  private static String sentence(int status, JsonNode problem, DataFolder folder) {
    if (status == 401 || status == 403) {
      return "The server did not take the secret in "
          + Paths.text(folder.path().resolve("run"))
          + ": run this as the server's own user.";
    }
    String said = sentence(problem.path("title").asText());
    return said.isEmpty()
        ? unexplained(status, folder)
        : (said + " " + problem.path("detail").asText()).strip();
  }

  private static String sentence(String title) {
    return title.isEmpty() || ".!?".indexOf(title.charAt(title.length() - 1)) >= 0
        ? title
        : title + ".";
  }

  /** The whole address is unknown, not just the thing that it names: its module is away. */
  private static boolean isNoAddress(JsonNode problem) {
    return problem.path("type").asText().endsWith("not-found");
  }

  private static String unexplained(int status, DataFolder folder) {
    return status == 503
        ? "Levain is starting or being updated: try again in a few seconds."
        : "The server answered "
            + status
            + " without a reason: see "
            + Paths.text(folder.path().resolve("log/levain.log"))
            + ".";
  }

  private static List<String> fields(JsonNode problem) {
    return StreamSupport.stream(problem.path("fields").spliterator(), false)
        .map(Refused::field)
        .toList();
  }

  private static String field(JsonNode field) {
    int line = field.path("line").asInt(0);
    String place = line > 0 ? "line " + line + ", " : "";
    return place + field.path("name").asText() + ": " + field.path("message").asText();
  }

  private static JsonNode problem(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return JSON.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
