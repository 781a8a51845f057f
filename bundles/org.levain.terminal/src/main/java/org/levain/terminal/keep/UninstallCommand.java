package org.levain.terminal.keep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.Console;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import org.levain.terminal.command.ServerOptions;
import org.levain.terminal.server.ServerClient;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The way out: lists what Levain wrote into the server, or takes it back. */
@Command(
    name = "uninstall",
    description = {
      "List what Levain wrote into the server (kind, name, state), or take it back.",
      "What somebody edited since stays and is listed."
    })
public final class UninstallCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @ArgGroup(multiplicity = "1")
  private Act act = new Act();

  @Option(names = "--yes", description = "With --apply: do not ask.")
  private boolean yes;

  /** The command of this session. */
  public UninstallCommand(Session session) {
    this.session = session;
  }

  /** What is done: one of these. */
  static final class Act {

    @Option(names = "--dry-run", description = "List, and change nothing.")
    private boolean dryRun;

    @Option(names = "--apply", description = "Take it back, and watch until it is done.")
    private boolean apply;
  }

  @Override
  public Outcome call() {
    ServerClient client = server.connect(session);
    ArrayNode written = written(client);
    if (act.dryRun) {
      list(written);
      return Outcome.DONE;
    }
    confirm(written.size());
    return new Removal(client, session.output(), server.json()).run(server.data(session));
  }

  private void list(ArrayNode written) {
    if (server.json()) {
      session.output().json(JsonNodeFactory.instance.objectNode().set("items", written));
    } else {
      written.forEach(this::print);
    }
  }

  private void confirm(int items) {
    if (yes) {
      return;
    }
    Console console = session.output().interactive() ? System.console() : null;
    String answer =
        console == null
            ? null
            : console.readLine(
                "Take back %d pages and groups that Levain wrote? Type yes: ", items);
    if (answer == null) {
      throw Failure.badInput("This takes back what Levain wrote: if it is meant, add --yes.");
    }
    if (!answer.strip().equals("yes")) {
      throw Failure.badInput("Nothing was taken back.");
    }
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
