package org.levain.goals.linter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the linter answers about a sentence. All texts are in the language of the sentence, plain
 * (they may quote what was typed: escape them), and without a final line break.
 *
 * @param decision accepted, refused or unsure
 * @param reason the main reason; there exactly if it is refused
 * @param explanation one or two sentences that a person understands; of an accepted sentence, what
 *     was understood
 * @param question one concrete question; empty if the sentence is accepted
 * @param proposal the sentence rewritten, with blanks in square brackets to fill; it keeps the
 *     person's own words where it can. Empty if the sentence is accepted
 * @param findings the words that weighed, in the order of the sentence
 * @param language the language the sentence was read in, French or English
 * @param rule the id of the rule that decided, for reports
 */
public record Verdict(
    Decision decision,
    Optional<Reason> reason,
    String explanation,
    String question,
    String proposal,
    List<Finding> findings,
    Locale language,
    String rule) {

  /** A verdict whose findings cannot change. */
  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether the sentence is a goal as it stands. */
  public boolean accepted() {
    return decision == Decision.ACCEPT;
  }

  /** Whether the sentence was refused. A creator may override it with a written reason. */
  public boolean refused() {
    return decision == Decision.REFUSE;
  }
}
