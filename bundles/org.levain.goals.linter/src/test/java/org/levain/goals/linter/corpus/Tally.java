package org.levain.goals.linter.corpus;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Verdict;

/**
 * How the linter did on some sentences.
 *
 * @param all how many there are
 * @param decided how many it accepted or refused
 * @param agreed how many of these as the label says
 * @param good how many are good
 * @param refusedGood how many good ones it refused
 */
record Tally(int all, int decided, int agreed, int good, int refusedGood) {

  static Tally of(Function<Labelled, Verdict> linter, List<Labelled> sentences) {
    Tally tally = new Tally(0, 0, 0, 0, 0);
    for (Labelled labelled : sentences) {
      tally = tally.plus(labelled, linter.apply(labelled));
    }
    return tally;
  }

  private Tally plus(Labelled labelled, Verdict verdict) {
    boolean sure = verdict.decision() != Decision.UNSURE;
    boolean refused = labelled.good() && verdict.refused();
    return new Tally(
        all + 1,
        decided + (sure ? 1 : 0),
        agreed + (labelled.agrees(verdict) ? 1 : 0),
        good + (labelled.good() ? 1 : 0),
        refusedGood + (refused ? 1 : 0));
  }

  double agreement() {
    return percent(agreed, decided);
  }

  double unsure() {
    return percent(all - decided, all);
  }

  double wrongRefusals() {
    return percent(refusedGood, good);
  }

  /** A row of the report: each share with its 95 % interval. */
  String row(String name) {
    return "| %s | %d | %s | %s | %s |%n"
        .formatted(
            name, all, share(agreed, decided), share(all - decided, all), share(refusedGood, good));
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** Wilson's interval. */
  private static String share(int part, int whole) {
    if (whole == 0) {
      return "–";
    }
    double z = 1.96;
    double p = (double) part / whole;
    double centre = (p + z * z / (2 * whole)) / (1 + z * z / whole);
    double half =
        z * Math.sqrt(p * (1 - p) / whole + z * z / (4.0 * whole * whole)) / (1 + z * z / whole);
    return String.format(
        Locale.ROOT,
        "%.1f %% (%.1f–%.1f; %d of %d)",
        100 * p,
        100 * Math.max(0, centre - half),
        100 * Math.min(1, centre + half),
        part,
        whole);
  }
}
