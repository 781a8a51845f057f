package org.levain.goals.internal;

import java.util.List;
import java.util.Locale;
import org.levain.goals.internal.action.Fault;
import org.levain.web.Messages;
import org.levain.web.Problem;

/** Says in a reader's language what went wrong, for whom, and what to do. */
public final class GoalProblems {

  private final Messages messages;

  /** Takes the words from these messages. */
  public GoalProblems(Messages messages) {
    this.messages = messages;
  }

  /** A form that cannot be taken yet. */
  public Problem of(List<Fault> faults, Locale locale) {
    return new Problem(
        400,
        "incomplete",
        text(locale, "problem.incomplete.title", faults.size()),
        text(locale, "problem.incomplete.detail"),
        faults.stream().map(f -> field(f, locale)).toList());
  }

  /** A problem of this kind, whose words stand below {@code problem.}. */
  public Problem of(int status, String type, Locale locale) {
    return Problem.of(
        status,
        type,
        text(locale, "problem." + type + ".title"),
        text(locale, "problem." + type + ".detail"));
  }

  /** There is no such community. */
  public Problem noCommunity(Locale locale) {
    return of(404, "no-community", locale);
  }

  /** There is no such template. */
  public Problem noTemplate(Locale locale) {
    return of(404, "no-template", locale);
  }

  private Problem.Field field(Fault fault, Locale locale) {
    Object[] arguments = fault.arguments().toArray();
    return new Problem.Field(
        fault.field(), 0, messages.text(locale, "fault." + fault.key(), arguments));
  }

  private String text(Locale locale, String key, Object... arguments) {
    return messages.text(locale, key, arguments);
  }
}
