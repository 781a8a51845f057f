package org.levain.goals.linter.internal.answer;

import java.util.Optional;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Verdict;
import org.levain.goals.linter.internal.reading.Feature;
import org.levain.goals.linter.internal.reading.Reading;
import org.levain.goals.linter.internal.rules.Rule;

/** Judges a sentence in a language: read it, decide, say it. */
public final class Judge {

  private final Language language;

  /** A judge of one language. */
  public Judge(Language language) {
    this.language = language;
  }

  /** The verdict on a sentence. */
  public Verdict judge(String sentence, boolean foreign) {
    Reading reading = language.reader().read(sentence);
    if (foreign) {
      reading.features().add(Feature.FOREIGN);
    }
    return say(sentence, reading, language.decide(reading));
  }

  private Verdict say(String sentence, Reading reading, Rule rule) {
    Answer answer = new Answer(language.book(), reading, rule);
    boolean accepted = rule.decision() == Decision.ACCEPT;
    Proposals proposals = new Proposals(language, sentence, reading, rule);
    return new Verdict(
        rule.decision(),
        rule.decision() == Decision.REFUSE ? rule.reason() : Optional.empty(),
        answer.explanation(),
        accepted ? "" : answer.question(),
        accepted ? "" : proposals.best(),
        Findings.of(reading),
        language.locale(),
        rule.id());
  }
}
