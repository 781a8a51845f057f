package org.levain.terminal.charter;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.levain.charters.language.Finding;
import org.levain.charters.language.FindingWords;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is wrong with charters. */
@Command(
    name = "check",
    description = {
      "List what is wrong with a charter: file, line, kind, text. With several files, each",
      "inherits from the one before: the platform's charter first, then a community's.",
      "Exit code 1 if anything is found, advice included; 2 if a file cannot be read."
    })
public final class CharterCheckCommand implements Callable<Outcome> {

  private static final List<String> LANGUAGES = List.of("en", "fr");

  private final Session session;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Charters (Markdown).")
  private List<String> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "en|fr",
      description = "The language of the sentences: en (as it is without this) or fr.")
  private String language = "en";

  /** The command of this session. */
  public CharterCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    if (!LANGUAGES.contains(language)) {
      throw Failure.badInput("--language is en or fr, not " + language + ".");
    }
    List<Finding> findings = new CharterFiles(session, files).check();
    for (Finding finding : findings) {
      session
          .output()
          .row(
              finding.file(), String.valueOf(finding.line()), finding.kind().word(), text(finding));
    }
    return findings.isEmpty() ? Outcome.DONE : Outcome.FINDINGS;
  }

  private String text(Finding finding) {
    return language.equals("fr") ? FindingWords.of(finding, Locale.FRENCH) : finding.text();
  }
}
