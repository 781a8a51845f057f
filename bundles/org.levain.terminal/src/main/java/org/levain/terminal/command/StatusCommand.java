package org.levain.terminal.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
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
    JsonNode status = server.connect(session).get("admin/api/status");
    if (server.json()) {
      session.output().json(status);
    } else {
      status.path("lines").forEach(this::print);
    }
    return status.path("healthy").asBoolean() ? Outcome.DONE : Outcome.FINDINGS;
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
