package org.levain.terminal.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.Decision;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.terminal.Paths;
import org.levain.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Answers questions by a charter, with the code that answers them in the server. */
@Command(
    name = "ask",
    description = {
      "Answer questions by a charter. With several charters, each inherits from the one before.",
      "In: a table with the header id, attributes, tab-separated; attributes are written",
      "name=value; name=value. Out: id, decision (yes, no, ask), clause, reason."
    })
public final class CharterAskCommand implements Callable<Outcome> {

  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "2..*",
      description = "Charters (Markdown), and last the table of questions.")
  private List<String> files = List.of();

  /** The command of this session. */
  public CharterAskCommand(Session session) {
    this.session = session;
  }

  @Override
  public Outcome call() {
    if (files.size() < 2) {
      throw Failure.badInput("Name a charter and a table of questions.");
    }
    String last = files.get(files.size() - 1);
    CharterPolicy policy = new CharterFiles(session, files.subList(0, files.size() - 1)).policy();
    QuestionFile table = QuestionFile.read(Paths.resolve(session.folder(), last));
    List<QuestionFile.Asked> questions = table.questions();
    session.output().row("id", "decision", "clause", "reason");
    for (QuestionFile.Asked asked : questions) {
      tell(asked, policy, table.name());
      print(asked.id(), policy.decide(asked.question()));
    }
    return Outcome.DONE;
  }

  private void tell(QuestionFile.Asked asked, CharterPolicy policy, String name) {
    List<String> problems = new ArrayList<>();
    policy.problems(
        asked.question(),
        (attribute, problem) ->
            problems.add((attribute.isEmpty() ? "" : attribute + ": ") + problem));
    problems.forEach(
        problem -> session.output().note(name + ", line " + asked.line() + ": " + problem + "."));
  }

  private void print(String id, Decision decision) {
    String reason =
        Stream.of(decision.who(), decision.reason(), decision.alternative())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" | "));
    session.output().row(id, decision.answer().word(), decision.clause(), reason);
  }
}
