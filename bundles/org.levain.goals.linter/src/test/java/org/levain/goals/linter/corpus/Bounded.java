package org.levain.goals.linter.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.levain.goals.linter.corpus.CrossValidationTest.Judged;

/**
 * What two bounds give on sentences that were judged in cross-validation.
 *
 * @param accept from which likelihood on a sentence is accepted
 * @param refuse below which it is refused
 * @param agreement of the decided, in percent
 * @param unsure in percent
 * @param wrongRefusals of the good ones, in percent
 */
record Bounded(
    double accept, double refuse, double agreement, double unsure, double wrongRefusals) {

  private static final int STEPS = 50;
  private static final int SHOWN = 3;

  /** The best bounds for several shares of unsure, with no more than 3 % of good ones refused. */
  static String table(Locale language, List<Judged> judged) {
    long right = judged.stream().filter(j -> j.opinion().good() > 0.5 == j.good()).count();
    StringBuilder table =
        new StringBuilder(
            "%s, %d sentences, right without bounds: %.1f %%%n| accept | refuse | agreement | unsure | good ones refused |%n|---|---|---|---|---|%n"
                .formatted(language, judged.size(), 100.0 * right / judged.size()));
    for (int unsure = 5; unsure <= 25; unsure += 5) {
      int limit = unsure;
      all(judged).stream()
          .filter(b -> b.unsure <= limit && b.wrongRefusals <= 3)
          .sorted(Comparator.comparingDouble(Bounded::agreement).reversed())
          .limit(SHOWN)
          .forEach(b -> table.append(b.row()));
    }
    return table.append("\n").toString();
  }

  private static List<Bounded> all(List<Judged> judged) {
    List<Bounded> all = new ArrayList<>();
    for (int accept = 1; accept < STEPS; accept++) {
      for (int refuse = 1; refuse <= accept; refuse++) {
        all.add(of(judged, (double) accept / STEPS, (double) refuse / STEPS));
      }
    }
    return all;
  }

  private static Bounded of(List<Judged> judged, double accept, double refuse) {
    int decided = 0;
    int agreed = 0;
    int refusedGood = 0;
    int good = 0;
    for (Judged j : judged) {
      double likely = j.opinion().good();
      boolean accepted = likely >= accept;
      boolean refused = likely < refuse;
      good += j.good() ? 1 : 0;
      decided += accepted || refused ? 1 : 0;
      agreed += accepted && j.good() || refused && !j.good() ? 1 : 0;
      refusedGood += refused && j.good() ? 1 : 0;
    }
    return new Bounded(
        accept,
        refuse,
        100.0 * agreed / decided,
        100.0 * (judged.size() - decided) / judged.size(),
        100.0 * refusedGood / good);
  }

  private String row() {
    return String.format(
        Locale.ROOT,
        "| %.2f | %.2f | %.1f %% | %.1f %% | %.1f %% |%n",
        accept,
        refuse,
        agreement,
        unsure,
        wrongRefusals);
  }
}
