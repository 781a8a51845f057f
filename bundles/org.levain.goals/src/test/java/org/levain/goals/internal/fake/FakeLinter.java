package org.levain.goals.internal.fake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levain.goals.internal.action.Linter;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Finding;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.Verdict;

/**
 * Refuses what begins with “Communicate” or “Communiquer”, is unsure of “Maybe”, takes the rest.
 */
public final class FakeLinter implements Linter {

  @Override
  public Verdict lint(String sentence, Locale language) {
    if (sentence.startsWith("Communi")) {
      Finding finding = new Finding(Finding.Kind.TOO_BROAD, sentence, 0, sentence.length());
      return verdict(Decision.REFUSE, language, Optional.of(Reason.TOO_BROAD), List.of(finding));
    }
    Decision decision = sentence.startsWith("Maybe") ? Decision.UNSURE : Decision.ACCEPT;
    return verdict(decision, language, Optional.empty(), List.of());
  }

  private static Verdict verdict(
      Decision decision, Locale language, Optional<Reason> reason, List<Finding> findings) {
    boolean accepted = decision == Decision.ACCEPT;
    return new Verdict(
        decision,
        reason,
        "The explanation.",
        accepted ? "" : question(language),
        accepted ? "" : "Communicate [what] to [whom]",
        findings,
        language,
        "rule");
  }

  private static String question(Locale language) {
    return language.getLanguage().equals("fr") ? "De quoi s’agit-il\u202F?" : "About what?";
  }
}
