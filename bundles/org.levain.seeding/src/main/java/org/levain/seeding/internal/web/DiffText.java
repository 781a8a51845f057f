package org.levain.seeding.internal.web;

import java.util.Locale;
import org.levain.ledger.Change;
import org.levain.seeding.internal.action.Comparison;

/** A comparison as a text that can be kept and sent around. */
final class DiffText {

  private DiffText() {}

  static String of(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append(comparison.compiled().plan().title()).append('\n');
    text.append(comparison.at()).append("\n");
    comparison.changes().forEach(change -> append(text, change));
    return text.toString();
  }

  private static void append(StringBuilder text, Change change) {
    text.append('\n')
        .append(change.verdict().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(change.kind())
        .append(' ')
        .append(change.name())
        .append(" (")
        .append(change.source())
        .append(")\n");
    if (!change.detail().isEmpty()) {
      text.append("  ").append(change.detail()).append('\n');
    }
    if (change.verdict() != Change.Verdict.SAME) {
      TextDiff.of(change.before().orElse(""), change.after().orElse(""), Integer.MAX_VALUE - 1)
          .forEach(line -> text.append(line.sign()).append(' ').append(line.text()).append('\n'));
    }
  }
}
