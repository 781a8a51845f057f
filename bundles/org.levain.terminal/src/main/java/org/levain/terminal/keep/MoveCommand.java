package org.levain.terminal.keep;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levain.persistence.internal.DatabaseRefusal;
import org.levain.persistence.internal.move.MoveDatabase;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.command.ServerOptions;
import org.levain.terminal.output.Output;
import org.levain.terminal.server.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Moves the database of a stopped server from Derby to PostgreSQL. */
@Command(
    name = "move",
    description = {
      "Move the database of a server that is stopped from Derby to PostgreSQL.",
      "Prints each table with its rows and a hash over them, which is the same on both sides.",
      "Stopped in the middle, run it again: it goes on. Derby stays as it is."
    })
public final class MoveCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "JDBC_URL",
      description = "jdbc:postgresql://HOST:PORT/DATABASE of an empty database.")
  private String url = "";

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      description =
          "A file with user = … and password = …. Default: LEVAIN_DATABASE_USER and"
              + " LEVAIN_DATABASE_PASSWORD, else you are asked.")
  private @Nullable String credentials;

  /** The command of this session. */
  public MoveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    DataFolder data = server.data(session);
    try (DataLock held = DataLock.ofStopped(data)) {
      Path file =
          Optional.ofNullable(credentials)
              .map(name -> Paths.resolve(session.folder(), name))
              .orElse(null);
      Credentials who = Credentials.of(file, session);
      move(data, who);
      return Outcome.DONE;
    } catch (DatabaseRefusal e) {
      throw Refusals.of(e.sentence());
    }
  }

  private void move(DataFolder data, Credentials who) throws DatabaseRefusal {
    Output output = session.output();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode tables = json.putArray("tables");
    MoveDatabase.Moved watch =
        (name, rows, hash, before) -> {
          tables.addObject().put("name", name).put("rows", rows).put("sha256", hash);
          if (!server.json()) {
            output.row("table", name, Long.toString(rows), hash);
          }
        };
    Path kept = new MoveDatabase(data.path(), url, who.user(), who.password(), watch).run();
    if (server.json()) {
      output.json(json.put("configuration", "conf/org.levain.persistence.cfg"));
    }
    output.note(
        "Moved. conf/org.levain.persistence.cfg names PostgreSQL now; what it was before is "
            + Paths.text(kept)
            + ". Start the server; when all is well, delete the folder db.");
  }
}
