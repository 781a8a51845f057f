package org.levain.terminal;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** How commands run and end: outcome and failures become exit codes here and nowhere else. */
final class Execution {

  /** Ask for it in the environment, to see where a failure comes from. */
  private static final String STACK_TRACE = "LEVAIN_STACK_TRACE";

  private Execution() {}

  static CommandLine of(CommandLine levain) {
    return levain
        .setExpandAtFiles(false)
        .setAbbreviatedOptionsAllowed(false)
        .setAbbreviatedSubcommandsAllowed(false)
        .setExecutionStrategy(Execution::run)
        .setParameterExceptionHandler(Execution::explain)
        .setExecutionExceptionHandler((e, command, parsed) -> fail(e, command));
  }

  private static int run(ParseResult parsed) {
    int code = new RunLast().execute(parsed);
    List<CommandLine> commands = parsed.asCommandLineList();
    Object result = commands.get(commands.size() - 1).getExecutionResult();
    return result instanceof Outcome outcome ? outcome.exitCode() : code;
  }

  private static int explain(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    command.getErr().flush();
    return Outcome.BAD_INPUT.exitCode();
  }

  private static int fail(Exception e, CommandLine command) {
    if (System.getenv(STACK_TRACE) != null) {
      e.printStackTrace(command.getErr());
    }
    Failure failure = e instanceof Failure known ? known : unexpected(e);
    command.getErr().println(failure.getMessage());
    failure.lines().forEach(command.getErr()::println);
    command.getErr().flush();
    return failure.outcome().exitCode();
  }

  private static Failure unexpected(Exception e) {
    return new Failure(
        Outcome.FINDINGS,
        "This failed, and it is a fault of ours: "
            + e
            + ". Set "
            + STACK_TRACE
            + "=1 and run it again to see where.");
  }
}
