package org.levain.charters.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.language.Finding;
import org.levain.charters.language.FindingWords;
import org.levain.web.Messages;
import org.levain.web.Problem;

/** Says in a reader's language what went wrong, and what to do. */
public final class CharterProblems {

  /** More findings than these help nobody. */
  private static final int MOST_FINDINGS = 100;

  private final Messages messages = Messages.of(CharterProblems.class);

  /** A form that cannot be taken yet. */
  public Problem of(List<Fault> faults, Locale locale) {
    return new Problem(
        400,
        "incomplete",
        messages.text(locale, "problem.incomplete.title"),
        messages.text(locale, "problem.incomplete.detail"),
        faults.stream().map(fault -> field(fault, locale)).toList());
  }

  /** A text with faults, each with its line. */
  public Problem findings(Stream<Finding> findings, Locale locale) {
    return new Problem(
        400,
        "faulty-charter",
        messages.text(locale, "problem.faulty-charter.title"),
        messages.text(locale, "problem.faulty-charter.detail"),
        findings.limit(MOST_FINDINGS).map(finding -> field(finding, locale)).toList());
  }

  /** A problem of this kind, whose words stand below {@code problem.}. */
  public Problem of(int status, String type, Locale locale, Object... arguments) {
    return Problem.of(
        status,
        type,
        messages.text(locale, "problem." + type + ".title", arguments),
        messages.text(locale, "problem." + type + ".detail", arguments));
  }

  private Problem.Field field(Fault fault, Locale locale) {
    Object[] arguments = fault.arguments().toArray();
    return new Problem.Field(
        fault.field(), 0, messages.text(locale, "fault." + fault.key(), arguments));
  }

  private static Problem.Field field(Finding finding, Locale locale) {
    return new Problem.Field(
        "source", finding.line(), finding.kind().word() + ": " + FindingWords.of(finding, locale));
  }
}
