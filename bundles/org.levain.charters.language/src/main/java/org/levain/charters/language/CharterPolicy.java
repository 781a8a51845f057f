package org.levain.charters.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.levain.charters.language.internal.policy.Chain;
import org.levain.charters.language.internal.policy.Compiled;
import org.levain.charters.language.model.Charter;

/**
 * Answers questions by a charter, or by the platform's charter and those that inherit from it,
 * which may narrow what it permits and never widen it. Immutable and safe for several threads; the
 * time of an answer hardly depends on the number of rules. Questions never fail: what they do not
 * state, or state in a way that cannot be read, is not stated.
 */
public final class CharterPolicy {

  private final List<Compiled> charters;

  private CharterPolicy(List<Compiled> charters) {
    this.charters = List.copyOf(charters);
  }

  /** The policy of one charter, which was read without fatal findings. */
  public static CharterPolicy of(Charter charter) {
    return new CharterPolicy(List.of(new Compiled(charter)));
  }

  /**
   * The policy of a charter that inherits from these. What is here already is not prepared again.
   */
  public CharterPolicy narrowedBy(Charter charter) {
    List<Compiled> more = new ArrayList<>(charters);
    more.add(new Compiled(charter));
    return new CharterPolicy(more);
  }

  /** Answers a question. */
  public Decision decide(Question question) {
    Chain chain = Chain.start(charters.get(0).decide(question));
    for (int i = 1; i < charters.size() && !chain.settled(); i++) {
      chain = chain.then(charters.get(i).decide(question));
    }
    return chain.decision();
  }

  /** Answers a question and says which rules apply; always the same answer. */
  public Explanation explain(Question question) {
    List<Explanation.Step> steps = new ArrayList<>();
    Chain chain = Chain.start(charters.get(0).explain(question, steps));
    for (Compiled charter : charters.subList(1, charters.size())) {
      chain = chain.then(charter.explain(question, steps));
    }
    return new Explanation(chain.decision(), steps);
  }

  /** Tells what of a question no charter understands: the attribute, and why. */
  public void problems(Question question, BiConsumer<String, String> problems) {
    question.problems().forEach(problem -> problems.accept("", problem));
    charters.get(charters.size() - 1).problems(question, problems);
  }
}
