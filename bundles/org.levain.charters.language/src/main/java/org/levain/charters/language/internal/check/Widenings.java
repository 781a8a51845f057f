package org.levain.charters.language.internal.check;

import java.util.Optional;
import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Explanation;
import org.levain.charters.language.Finding.Kind;
import org.levain.charters.language.Question;
import org.levain.charters.language.internal.read.Findings;
import org.levain.charters.language.model.Answer;
import org.levain.charters.language.model.Charter;
import org.levain.charters.language.model.Layer;
import org.levain.charters.language.model.Rule;

/** Finds rules of a charter that would widen, or cannot narrow, what it inherits. */
final class Widenings {

  private final CharterPolicy above;
  private final Findings findings;
  private final Samples samples;

  Widenings(Charter charter, CharterPolicy above, Findings findings) {
    this.above = above;
    this.findings = findings;
    this.samples = new Samples(charter);
  }

  void find(Charter charter) {
    for (Rule rule : charter.rules()) {
      if (rule.answer().isPresent() && !rule.complement() && rule.layer() != Layer.OTHERWISE) {
        samples.of(rule.when()).ifPresent(question -> compare(rule, rule.answer().get(), question));
      }
    }
  }

  private void compare(Rule rule, Answer answer, Question question) {
    Explanation explanation = above.explain(question);
    Decision decision = explanation.decision();
    Optional<Rule> deciding =
        explanation.steps().stream()
            .filter(step -> step.liftedBy().isEmpty() && step.rule().answer().isPresent())
            .map(Explanation.Step::rule)
            .filter(
                r -> r.clause().equals(decision.clause()) && r.answer().get() == decision.answer())
            .findFirst();
    if (deciding.isEmpty()) {
      return;
    }
    boolean said = deciding.get().layer() != Layer.OTHERWISE;
    boolean firm = deciding.get().guaranteed() || deciding.get().layer() == Layer.ALWAYS;
    if (said && answer.compareTo(decision.answer()) > 0) {
      add(
          rule,
          answer,
          decision,
          "; a community's charter may narrow the platform's, not widen it, so this has no effect there");
    } else if (firm && answer.compareTo(decision.answer()) < 0) {
      add(
          rule,
          answer,
          decision,
          ", which is guaranteed and cannot be narrowed, so this has no effect there");
    }
  }

  private void add(Rule rule, Answer answer, Decision decision, String why) {
    findings.add(
        rule.line(),
        Kind.WIDENING,
        "clause "
            + rule.clause()
            + " answers "
            + answer.word()
            + " where clause "
            + decision.clause()
            + " of "
            + decision.file()
            + " answers "
            + decision.answer().word()
            + why);
  }
}
