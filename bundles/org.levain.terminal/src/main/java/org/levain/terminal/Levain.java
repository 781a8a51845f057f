package org.levain.terminal;

import org.levain.terminal.charter.CharterAskCommand;
import org.levain.terminal.charter.CharterCheckCommand;
import org.levain.terminal.charter.CharterCommand;
import org.levain.terminal.command.ModulesCommand;
import org.levain.terminal.command.PlanCommand;
import org.levain.terminal.command.PlanValidateCommand;
import org.levain.terminal.command.ProjectionCommand;
import org.levain.terminal.command.StatusCommand;
import org.levain.terminal.command.TemplatesCommand;
import org.levain.terminal.command.TemplatesValidateCommand;
import org.levain.terminal.goals.LintGoalsCommand;
import org.levain.terminal.keep.BackupCommand;
import org.levain.terminal.keep.MoveCommand;
import org.levain.terminal.keep.RestoreCommand;
import org.levain.terminal.keep.UninstallCommand;
import org.levain.terminal.output.Output;
import org.levain.terminal.seed.SeedCommand;
import org.levain.terminal.support.SupportCommand;
import org.levain.terminal.swap.RollbackCommand;
import org.levain.terminal.swap.SwapCommand;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The levain command. */
@Command(
    name = "levain",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    description = "Looks after a Levain that runs inside a collaboration server.",
    footer = {
      "",
      "Exit codes: 0 done, 1 findings or refusals, 2 bad input, 3 the server is away,",
      "4 stopped half-way."
    })
public final class Levain {

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // libraries log nothing here, and do not say that they cannot
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Output output = Output.ofProcess();
    Session session = new Session(output, System.getenv(), Paths.here());
    String[] typed = Arguments.dataFolderLast(Arguments.asTyped(arguments));
    int code = commandLine(session).execute(typed);
    output.result().flush();
    System.exit(code);
  }

  /** The command with all its subcommands. */
  static CommandLine commandLine(Session session) {
    CommandLine levain =
        new CommandLine(new Levain())
            .addSubcommand(new StatusCommand(session))
            .addSubcommand(new SeedCommand(session))
            .addSubcommand(plan(session))
            .addSubcommand(new LintGoalsCommand(session))
            .addSubcommand(templates(session))
            .addSubcommand(charter(session))
            .addSubcommand(new ModulesCommand(session))
            .addSubcommand(new SwapCommand(session))
            .addSubcommand(new RollbackCommand(session))
            .addSubcommand(new ProjectionCommand(session))
            .addSubcommand(new BackupCommand(session))
            .addSubcommand(new RestoreCommand(session))
            .addSubcommand(new MoveCommand(session))
            .addSubcommand(new UninstallCommand(session))
            .addSubcommand(new SupportCommand(session))
            .addSubcommand(new AutoComplete.GenerateCompletion());
    return Execution.of(levain)
        .setOut(Output.writer(session.output().result()))
        .setErr(Output.writer(session.output().notes()));
  }

  private static CommandLine templates(Session session) {
    return new CommandLine(new TemplatesCommand())
        .addSubcommand(new TemplatesValidateCommand(session));
  }

  private static CommandLine charter(Session session) {
    return new CommandLine(new CharterCommand())
        .addSubcommand(new CharterCheckCommand(session))
        .addSubcommand(new CharterAskCommand(session));
  }

  private static CommandLine plan(Session session) {
    return new CommandLine(new PlanCommand()).addSubcommand(new PlanValidateCommand(session));
  }
}
