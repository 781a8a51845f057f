package org.levain.goals.templates.goal;

import org.levain.goals.templates.words.Language;

/**
 * Decides whether a sentence can be a community's goal. {@link OneSentence} is the first such rule;
 * a rule that also reads what the sentence says can take its place.
 */
@FunctionalInterface
public interface GoalRule {

  /**
   * The verdict on what a person typed.
   *
   * @param typed any text, of any length
   * @param language the language that the community is written in
   */
  GoalVerdict judge(String typed, Language language);
}
