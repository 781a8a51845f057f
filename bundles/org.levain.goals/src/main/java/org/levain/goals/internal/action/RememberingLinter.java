package org.levain.goals.internal.action;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.levain.goals.linter.Verdict;

/**
 * Keeps the last verdicts of a linter: from typing to the final word, one sentence is read several
 * times. A verdict depends on nothing but the sentence and its language. Safe for several threads.
 */
public final class RememberingLinter implements Linter {

  private static final int KEPT = 256;

  /** Longer ones are read anew; no goal is so long. */
  private static final int LONGEST = 1_000;

  private static final float LOAD = .75f;

  private final Linter linter;
  private final Map<Asked, Verdict> verdicts =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Verdict> eldest) {
          return size() > KEPT;
        }
      };

  /** Remembers what this one says. */
  public RememberingLinter(Linter linter) {
    this.linter = linter;
  }

  private record Asked(String sentence, String language) {}

  @Override
  public Verdict lint(String sentence, Locale language) {
    if (sentence.length() > LONGEST) {
      return linter.lint(sentence, language);
    }
    Asked asked = new Asked(sentence, language.getLanguage());
    synchronized (verdicts) {
      Verdict known = verdicts.get(asked);
      if (known != null) {
        return known;
      }
    }
    Verdict verdict = linter.lint(sentence, language);
    synchronized (verdicts) {
      verdicts.put(asked, verdict);
    }
    return verdict;
  }
}
