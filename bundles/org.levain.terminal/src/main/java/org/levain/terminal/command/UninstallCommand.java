package org.levain.terminal.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import org.levain.terminal.server.ServerClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what Levain wrote into the server and is still there. */
@Command(
    name = "uninstall",
    description = "List what Levain wrote into the server: kind, name, state. Changes nothing.")
public final class UninstallCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(names = "--dry-run", required = true, description = "List, and change nothing.")
  private boolean dryRun;

  /** The command of this session. */
  public UninstallCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    ArrayNode written = written(server.connect(session));
    if (server.json()) {
      session.output().json(JsonNodeFactory.instance.objectNode().set("items", written));
    } else {
      written.forEach(this::print);
    }
    return Outcome.DONE;
  }

  private static ArrayNode written(ServerClient client) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    String after = "";
    do {
      JsonNode page = client.get("admin/api/written?after=" + encode(after));
      page.path("items").forEach(all::add);
      after = page.path("next").asText("");
    } while (!after.isEmpty());
    return all;
  }

  private void print(JsonNode change) {
    session
        .output()
        .row(
            change.path("kind").asText(),
            change.path("name").asText(),
            change.path("verdict").asText().toLowerCase(Locale.ROOT));
  }

  private static String encode(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }
}
