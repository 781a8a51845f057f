package org.levain.badges.internal;

import java.util.List;
import java.util.Locale;
import org.levain.badges.internal.action.Fault;
import org.levain.web.Messages;
import org.levain.web.Problem;

/** Says in a reader's language what went wrong, and what to do. */
public final class BadgeProblems {

  private final Messages messages = Messages.of(BadgeProblems.class);

  /** A form that cannot be taken yet. */
  public Problem of(List<Fault> faults, Locale locale) {
    return new Problem(
        400,
        "incomplete",
        messages.text(locale, "problem.incomplete.title", faults.size()),
        messages.text(locale, "problem.incomplete.detail"),
        faults.stream().map(fault -> field(fault, locale)).toList());
  }

  /** A problem of this kind, whose words stand below {@code problem.}. */
  public Problem of(int status, String type, Locale locale) {
    return Problem.of(
        status,
        type,
        messages.text(locale, "problem." + type + ".title"),
        messages.text(locale, "problem." + type + ".detail"));
  }

  private Problem.Field field(Fault fault, Locale locale) {
    Object[] arguments = fault.arguments().toArray();
    return new Problem.Field(
        fault.field(), 0, messages.text(locale, "fault." + fault.key(), arguments));
  }
}
