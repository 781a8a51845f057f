package org.levain.itests.bench.policy;

import org.levain.charters.language.CharterPolicy;
import org.levain.charters.language.CharterReader;
import org.levain.charters.language.CharterReader.Reading;
import org.levain.charters.language.Decision;
import org.levain.charters.language.Question;
import org.levain.charters.language.model.Answer;
import org.levain.itests.bench.policy.RuleBook.Asked;

/**
 * A rule book as one charter: a chapter a community, ten clauses in it, two rules a clause. Every
 * answer comes with its clause and its reason, for a question with all that a save knows.
 */
public final class CharterEngine implements Engine {

  private static final String HEAD =
      """
      # Charter of a house

      [attribute] act: word: post, comment, attach, poll, event
      [attribute] role: word: animator, member, guest, contractor
      [attribute] kind: word: question, answer, method, photo
      [attribute] community: word: …
      [attribute] size: number MB
      [zone] Europe/Paris

      """;

  private final CharterPolicy policy;

  /** The charter of a rule book. */
  public CharterEngine(RuleBook book) {
    Reading reading = CharterReader.read("charter.md", source(book));
    if (!reading.usable()) {
      throw new IllegalStateException("Not a charter: " + reading.findings());
    }
    this.policy = CharterPolicy.of(reading.charter());
  }

  @Override
  public boolean permits(Asked asked) {
    Decision decision = policy.decide(Question.of(asked.context()));
    if (decision.clause().isEmpty() || decision.reason().isEmpty()) {
      throw new IllegalStateException("No clause decides: " + asked);
    }
    return decision.answer() == Answer.YES;
  }

  private static String source(RuleBook book) {
    StringBuilder text = new StringBuilder(HEAD);
    for (int community = 0; community < book.communities(); community++) {
      text.append("## A community\n\n");
      for (int rule = 0; rule < RuleBook.RULES; rule++) {
        if (rule % 2 == 0) {
          int clause = rule / 2 + 1;
          text.append(
              "\n**%d.%d A clause.** Who may do what here.%n".formatted(community + 1, clause));
        }
        text.append(line(community, rule)).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String line(int community, int rule) {
    int role = rule / RuleBook.ACTS.size();
    int act = rule % RuleBook.ACTS.size();
    return "[%s] act=%s; role=%s; community=%s"
        .formatted(
            RuleBook.permits(community, role, act) ? "yes" : "no",
            RuleBook.ACTS.get(act),
            RuleBook.ROLES.get(role),
            RuleBook.name(community));
  }
}
