package org.levain.terminal.swap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.command.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces modules, libraries or the whole release while people work. */
@Command(
    name = "swap",
    description =
        "Run jars or a release archive in place of what they replace, as one set: all of it runs,"
            + " or what ran before goes on.")
public final class SwapCommand implements Callable<Outcome> {

  private final Session session;

  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--dry-run",
      description = "Say what would change, which modules pause and what is missing; do nothing.")
  private boolean dryRun;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Jars, or a release archive (levain-VERSION.zip).")
  private List<String> files = new ArrayList<>();

  /** The command of this session. */
  public SwapCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    List<Path> named = files.stream().map(this::file).toList();
    Order order = Order.place(server.data(session), dryRun ? "dry-run" : "swap", named);
    AnswerText answer = new AnswerText(order.await());
    return server.json() ? answer.json(session.output()) : answer.print(session.output());
  }

  private Path file(String typed) {
    Path file = Paths.resolve(session.folder(), typed);
    if (!Files.isRegularFile(file)) {
      throw Failure.badInput("There is no file " + Paths.text(file) + ".");
    }
    if (!typed.endsWith(".jar") && !typed.endsWith(".zip")) {
      throw Failure.badInput(Paths.name(file) + " is neither a jar nor a release archive (.zip).");
    }
    return file;
  }
}
