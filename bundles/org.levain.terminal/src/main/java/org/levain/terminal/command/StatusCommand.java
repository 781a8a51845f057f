package org.levain.terminal.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import org.levain.terminal.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how the server is: versions, health, jobs, database, mail, disk. */
@Command(
    name = "status",
    description = "Say how the server is, line by line: name, state, what is, what to do.")
public final class StatusCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  /** The command of this session. */
  public StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    DataFolder folder = server.data(session);
    boolean safe = folder.address().isAbsolute() && folder.isSafe();
    JsonNode status = safe ? safe() : server.connect(session).get("admin/api/status");
    if (server.json()) {
      session.output().json(status);
    } else {
      status.path("lines").forEach(this::print);
    }
    return status.path("healthy").asBoolean() ? Outcome.DONE : Outcome.FINDINGS;
  }

  /** In safe mode nobody answers but the bridge, and it knows nobody: it says so on the disk. */
  private static JsonNode safe() {
    ObjectNode status = JsonNodeFactory.instance.objectNode().put("healthy", false);
    status
        .put("safe", true)
        .putArray("lines")
        .addObject()
        .put("name", "levain")
        .put("state", "away")
        .put("value", "safe mode: none of its modules was started")
        .put(
            "advice",
            "Put right what keeps Levain from working (the page levain/ shows administrators what"
                + " lies in the data folder), then start the server without levain.safe and"
                + " LEVAIN_SAFE.");
    return status;
  }

  private void print(JsonNode line) {
    session
        .output()
        .row(
            line.path("name").asText(),
            line.path("state").asText(),
            line.path("value").asText(),
            line.path("advice").asText());
  }
}
