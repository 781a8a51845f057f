package org.levain.terminal.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.output.Output;
import org.levain.terminal.output.Progress;
import org.levain.terminal.server.DataFolder;
import org.levain.terminal.server.ServerClient;

/** Takes back what Levain wrote, and watches the job that does it. */
final class Removal {

  private static final Duration PACE = Duration.ofMillis(400);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> AT_WORK = Set.of("SCHEDULED", "WAITING", "RUNNING");
  private static final String AGAIN = "To go on, and to watch it: levain uninstall --apply";

  private final ServerClient client;
  private final Output output;
  private final boolean json;

  Removal(ServerClient client, Output output, boolean json) {
    this.client = client;
    this.output = output;
    this.json = json;
  }

  Outcome run(DataFolder data) {
    ObjectNode meant = JsonNodeFactory.instance.objectNode().put("confirmed", true);
    String job = client.post("admin/api/removal", meant).path("job").asText();
    // one that was paused or has failed goes on; another stays as it is
    JsonNode unused = client.post(path(job) + "/resume");
    JsonNode ended = watch(job);
    if (!ended.path("state").asText().equals("DONE")) {
      throw halfway((ended.path("message").asText() + " ").stripLeading() + AGAIN);
    }
    JsonNode left = client.get("admin/api/removal");
    if (json) {
      output.json(left);
    } else {
      left.path("items").forEach(this::print);
    }
    output.note("Kept because somebody edited it: " + left.path("items").size() + ".");
    output.note(
        "By hand: stop the server, delete levain-bridge.jar from WEB-INF/lib and the folder "
            + Paths.text(data.path())
            + ", start the server.");
    return Outcome.DONE;
  }

  private static String path(String job) {
    return "admin/api/jobs/" + URLEncoder.encode(job, StandardCharsets.UTF_8);
  }

  private void print(JsonNode item) {
    output.row(
        item.path("kind").asText(),
        item.path("name").asText(),
        "keep",
        item.path("detail").asText());
  }

  private JsonNode watch(String job) {
    InstantSource clock = InstantSource.system();
    Progress progress = new Progress(output, clock);
    Instant heard = clock.instant();
    try {
      while (true) {
        try {
          JsonNode now = client.get(path(job));
          heard = clock.instant();
          progress.show(now.path("done").asLong(), now.path("total").asLong());
          if (!AT_WORK.contains(now.path("state").asText())) {
            return now;
          }
        } catch (Failure e) {
          bear(e, Duration.between(heard, clock.instant()));
        }
        sleep();
      }
    } finally {
      progress.end();
    }
  }

  private static void bear(Failure failure, Duration silence) {
    if (failure.outcome() != Outcome.SERVER_AWAY) {
      throw failure;
    }
    if (silence.compareTo(PATIENCE) > 0) {
      throw halfway("The server went away. It goes on by itself when it is back. " + AGAIN);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(PACE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw halfway("No longer watched; it goes on. " + AGAIN);
    }
  }

  private static Failure halfway(String sentence) {
    return new Failure(Outcome.STOPPED_HALFWAY, sentence);
  }
}
