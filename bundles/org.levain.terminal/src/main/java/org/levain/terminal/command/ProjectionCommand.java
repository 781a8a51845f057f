package org.levain.terminal.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the canonical projection of the server: equal content, equal output. */
@Command(
    name = "projection",
    description =
        "Print one sorted line for each page, member, group and access list, with its hash.")
public final class ProjectionCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  /** The command of this session. */
  public ProjectionCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    try (InputStream lines = server.connect(session).text("admin/api/projection")) {
      lines.transferTo(session.output().result());
      session.output().result().flush();
      return Outcome.DONE;
    } catch (IOException e) {
      throw new Failure(
          Outcome.STOPPED_HALFWAY, "The server broke off: the list is not whole. Run it again.");
    }
  }
}
