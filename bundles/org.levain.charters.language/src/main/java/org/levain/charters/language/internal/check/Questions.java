package org.levain.charters.language.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Finding.Kind;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.internal.text.Folding;
import org.levain.charters.language.model.Attribute;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Condition;
import org.levain.charters.language.model.Op;
import org.levain.charters.language.model.Rule;
import org.levain.charters.language.model.TestQuestion;
import org.levain.charters.language.model.Value;

/**
 * Asks a charter what it should be able to answer: its own test questions, and each declared act.
 */
final class Questions {

  private static final Set<String> ACT = Set.of("act", "action", "acte");

  private final Charter charter;
  private final CharterPolicy policy;
  private final Findings findings;

  Questions(Charter charter, CharterPolicy policy, Findings findings) {
    this.charter = charter;
    this.policy = policy;
    this.findings = findings;
  }

  void find(boolean inherits) {
    charter.tests().forEach(this::test);
    boolean closed =
        charter.rules().stream()
            .anyMatch(r -> r.answer().isPresent() && r.when().isEmpty() && r.except().isEmpty());
    if (!inherits && !closed) {
      findings.add(
          Math.max(1, charter.rules().stream().mapToInt(Rule::line).max().orElse(1)),
          Kind.OPEN,
          "the charter does not say what holds for what no clause provides for; add a clause with [otherwise ask the animator]");
      charter.attributes().stream().filter(a -> ACT.contains(a.names().get(0))).forEach(this::acts);
    }
  }

  private void acts(Attribute attribute) {
    Scopes scopes = new Scopes(charter);
    for (String act : new TreeSet<>(attribute.values().values())) {
      Condition asked =
          new Condition(
              attribute.name(), Op.IS, List.of(new Value.Word(act)), attribute.name() + "=" + act);
      boolean answered =
          charter.rules().stream()
              .filter(rule -> rule.answer().isPresent())
              .anyMatch(rule -> scopes.meet(rule.when(), List.of(asked)));
      if (!answered) {
        findings.add(
            attribute.line(),
            Kind.OPEN,
            "no clause says whether " + attribute.name() + "=" + act + " is permitted");
      }
    }
  }

  private void test(TestQuestion test) {
    Question question = Question.parse(test.question());
    policy.problems(question, (name, problem) -> problem(test, name, problem));
    Decision decision = policy.decide(question);
    String given = given(decision);
    if (test.answer().isEmpty()) {
      if (decision.clause().isEmpty()) {
        findings.add(test.line(), Kind.OPEN, "no clause answers \"" + test.question() + "\"");
      }
      return;
    }
    boolean answered = test.answer().get() == decision.answer();
    boolean clause =
        test.clause().isEmpty()
            || Folding.word(test.clause()).equals(Folding.word(decision.clause()));
    if (!answered || !clause) {
      findings.add(
          test.line(),
          Kind.TEST,
          "expected "
              + (test.answer().get().word() + " " + test.clause()).strip()
              + ", answered "
              + given
              + " to \""
              + test.question()
              + "\""
              + because(question));
    }
  }

  private void problem(TestQuestion test, String name, String problem) {
    boolean known = problem.contains("no attribute");
    if (!known) {
      findings.add(test.line(), Kind.SYNTAX, name.isEmpty() ? problem : name + ": " + problem);
    }
  }

  private static String given(Decision decision) {
    return (decision.answer().word() + " " + decision.clause()).strip();
  }

  private String because(Question question) {
    List<String> steps = new ArrayList<>();
    policy.explain(question).steps().stream()
        .limit(4)
        .forEach(
            step ->
                steps.add(
                    step.rule().clause()
                        + " "
                        + step.rule().answer().map(a -> a.word()).orElse("lifts")
                        + (step.liftedBy().isEmpty()
                            ? ""
                            : " (lifted by " + step.liftedBy() + ")")));
    return steps.isEmpty() ? "; no rule applies" : "; what applies: " + String.join(", ", steps);
  }
}
