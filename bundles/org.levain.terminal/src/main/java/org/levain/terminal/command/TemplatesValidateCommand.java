package org.levain.terminal.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import org.levain.terminal.templates.TemplateFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists every fault of goal templates. */
@Command(
    name = "validate",
    description =
        "List every fault of goal templates: file, line, field, what was expected and found.")
public final class TemplatesValidateCommand implements Callable<Outcome> {

  private final Session session;

  @Parameters(paramLabel = "PATH", description = "A template (YAML, JSON), or a folder of them.")
  private @Nullable String path;

  /** The command of this session. */
  public TemplatesValidateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    TemplateFiles files = TemplateFiles.of(Paths.resolve(session.folder(), path));
    List<String[]> faults = files.faults();
    faults.forEach(session.output()::row);
    return faults.isEmpty() ? Outcome.DONE : Outcome.FINDINGS;
  }
}
