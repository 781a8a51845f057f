package org.levain.goals.linter;

import java.util.Locale;
import org.levain.goals.linter.internal.answer.Judge;
import org.levain.goals.linter.internal.answer.Languages;

/**
 * Reads one sentence and says whether it is a goal: one sentence from which a reader can tell what
 * the members work on and what comes of it. Only the sentence counts; no figure, elegant word or
 * correct spelling is needed.
 *
 * <p>Nothing is asked of any server. The words and rules of a language are loaded with its first
 * sentence, so keep the linter. Safe for use by several threads. Any text gets an answer, however
 * long or strange.
 */
public final class GoalLinter {

  private final Languages languages = Languages.withSecondOpinion();

  /**
   * Reads a sentence.
   *
   * @param sentence what the person typed
   * @param language the language that is expected: French, or English for all others. A sentence
   *     that is clearly in the other one is read in that
   * @return the verdict, in the language of the sentence
   */
  public Verdict lint(String sentence, Locale language) {
    return new Judge(languages.of(sentence, language)).judge(sentence, languages.foreign(sentence));
  }
}
