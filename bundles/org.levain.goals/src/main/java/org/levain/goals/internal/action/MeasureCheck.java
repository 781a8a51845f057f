package org.levain.goals.internal.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.domain.Figure;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.templates.words.PlainText;

/** Checks what was typed about a measure; each fault names its field. */
final class MeasureCheck {

  static final int MAX_UNIT = 40;

  private final LocalDate today;
  private final List<Fault> faults;

  /** Checks on this day and adds to these faults. */
  MeasureCheck(LocalDate today, List<Fault> faults) {
    this.today = today;
    this.faults = faults;
  }

  /** The measure; what was left empty is as in the other one. */
  Measure check(MeasureRequest typed, Measure otherwise) {
    if (typed.equals(MeasureRequest.NONE)) {
      return otherwise;
    }
    String what = line("measure.what", typed.what(), RequestCheck.MAX_LINE);
    String unit = line("measure.unit", typed.unit(), MAX_UNIT);
    Optional<BigDecimal> baseline = figure("measure.baseline", typed.baseline());
    Optional<BigDecimal> target = figure("measure.target", typed.target());
    LocalDate review =
        typed.review().isBlank()
            ? otherwise.review()
            : new ReviewDay(today, faults).check("measure.review", typed.review(), otherwise);
    if (baseline.isPresent() && baseline.equals(target)) {
      faults.add(Fault.of("measure.target", "measure.no-way"));
    }
    boolean same = what.isEmpty() || what.equals(otherwise.what());
    boolean sameThing = same && unit.equals(otherwise.unit());
    return new Measure(
            what.isEmpty() ? otherwise.what() : what,
            unit,
            baseline,
            target,
            otherwise.review(),
            sameThing ? otherwise.since() : today,
            otherwise.moved())
        .reviewedOn(review);
  }

  private String line(String field, String typed, int most) {
    String line = PlainText.oneLine(typed);
    if (PlainText.length(line) > most) {
      faults.add(Fault.of(field, "line.too-long", most, PlainText.length(line)));
    }
    return line;
  }

  /** A figure that may be left out. */
  Optional<BigDecimal> figure(String field, String typed) {
    Optional<BigDecimal> figure = Figure.of(typed);
    if (figure.isEmpty() && !typed.isBlank()) {
      faults.add(Fault.of(field, "figure.unclear", PlainText.oneLine(typed)));
    }
    return figure;
  }
}
