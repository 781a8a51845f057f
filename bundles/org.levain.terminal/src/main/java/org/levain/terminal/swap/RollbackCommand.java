package org.levain.terminal.swap;

import java.util.List;
import java.util.concurrent.Callable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import org.levain.terminal.command.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Goes back to the jars that ran before the last change. */
@Command(
    name = "rollback",
    description = "Run the jars that ran before the last change; a second time, go forth again.")
public final class RollbackCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  /** The command of this session. */
  public RollbackCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    Order order = Order.place(server.data(session), "rollback", List.of());
    AnswerText answer = new AnswerText(order.await());
    return server.json() ? answer.json(session.output()) : answer.print(session.output());
  }
}
