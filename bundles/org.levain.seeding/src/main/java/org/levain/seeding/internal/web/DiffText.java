package org.levain.seeding.internal.web;

import java.util.Locale;
import org.levain.ledger.Change;
import org.levain.seeding.internal.action.Comparison;

/** A comparison as a text that can be kept and sent around, in a reader's language. */
final class DiffText {

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private DiffText(Words words) {
    this.words = words;
  }

  static String of(Comparison comparison, Words words) {
    DiffText diff = new DiffText(words);
    diff.text.append(comparison.compiled().plan().title()).append('\n');
    diff.text.append(words.day(comparison.at())).append('\n');
    comparison.changes().forEach(diff::append);
    return diff.text.toString();
  }

  private void append(Change change) {
    String verdict = words.text("verdict." + change.verdict().name().toLowerCase(Locale.ROOT));
    String what = words.text("kind." + change.kind()) + " " + change.name();
    text.append('\n').append(verdict).append(" · ").append(what);
    text.append(" (").append(change.source()).append(")\n");
    if (!change.detail().isEmpty()) {
      text.append("  ").append(change.detail().in(words.locale())).append('\n');
    }
    if (change.verdict() != Change.Verdict.SAME) {
      TextDiff.of(change.before().orElse(""), change.after().orElse(""), Integer.MAX_VALUE - 1)
          .forEach(line -> text.append(line.sign()).append(' ').append(line.text()).append('\n'));
    }
  }
}
