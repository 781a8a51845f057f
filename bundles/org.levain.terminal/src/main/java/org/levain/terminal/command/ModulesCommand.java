package org.levain.terminal.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists Levain's modules as the server has them. */
@Command(
    name = "modules",
    description = "List the modules that the server has: name, version, state, since when.")
public final class ModulesCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  /** The command of this session. */
  public ModulesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    JsonNode modules = server.connect(session).get("admin/api/modules");
    if (server.json()) {
      session.output().json(modules);
    } else {
      modules.path("items").forEach(this::print);
      modules.path("refused").forEach(refused -> session.output().note(refused.asText()));
      if (!modules.path("changes").isEmpty()) {
        session.output().note(ChangeLine.of(modules.path("changes").get(0)));
      }
    }
    return Outcome.DONE;
  }

  private void print(JsonNode module) {
    session
        .output()
        .row(
            module.path("name").asText(),
            module.path("version").asText(),
            module.path("state").asText(),
            module.path("since").asText());
  }
}
