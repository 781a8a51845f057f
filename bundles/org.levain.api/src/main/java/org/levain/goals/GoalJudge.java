package org.levain.goals;

import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says whether a sentence is a goal: whether a reader can tell what people work on and what comes
 * of it. Any text gets an answer. Thread-safe.
 */
@ProviderType
public interface GoalJudge {

  /**
   * Why a sentence is no goal.
   *
   * @param sentence what a person wrote
   * @param language the language that is expected: French, or English for all others
   * @return empty if it is one, or if that cannot be told from the sentence
   */
  Optional<Objection> objection(String sentence, Locale language);

  /**
   * Why a sentence is no goal; the texts are plain, in the sentence's language, and may quote it.
   *
   * @param reason the main reason as tables write it: {@code too_broad}
   * @param explanation one or two sentences that a person understands
   * @param proposal the sentence rewritten, with blanks in square brackets
   */
  record Objection(String reason, String explanation, String proposal) {}
}
