package org.levain.seeding.internal.rest;

import java.util.List;
import java.util.Locale;
import org.levain.ledger.Run;
import org.levain.seeding.plan.PlanError;
import org.levain.web.Messages;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;

/** Refusals of this module, in the reader's language. */
public final class Problems {

  private final Messages messages;

  /** Takes its words from these messages. */
  public Problems(Messages messages) {
    this.messages = messages;
  }

  /** The plan is not as the format wants it. */
  public Problem unreadable(String name, List<PlanError> errors, Locale locale) {
    List<Field> fields = errors.stream().map(error -> field(name, error, locale)).toList();
    return new Problem(
        400,
        "plan-refused",
        messages.text(locale, "errors.title", name, errors.size()),
        messages.text(locale, "errors.detail", errors.size()),
        fields);
  }

  private static Field field(String name, PlanError error, Locale locale) {
    boolean elsewhere = !error.file().equals(name) && error.field().isEmpty();
    String field = elsewhere ? error.file() : error.field();
    return new Field(field, error.line(), error.message(locale));
  }

  /** There is no such run. */
  public Problem noRun(Locale locale) {
    return problem(404, "no-such-run", locale);
  }

  /** There is no such plan. */
  public Problem noPlan(Locale locale) {
    return problem(404, "no-such-plan", locale);
  }

  /** The run cannot be taken back in this state. */
  public Problem notNow(Run.State state, Locale locale) {
    String word = messages.text(locale, "state." + state.name());
    return Problem.of(
        409,
        "not-now",
        messages.text(locale, "problem.not-now.title", word),
        messages.text(locale, "problem.not-now.detail"));
  }

  /** Neither text nor file was sent. */
  public Problem nothingSent(Locale locale) {
    String text = messages.text(locale, "problem.nothing-sent.field");
    return new Problem(
        400,
        "nothing-sent",
        messages.text(locale, "problem.nothing-sent.title"),
        messages.text(locale, "problem.nothing-sent.detail"),
        List.of(new Field("text", 0, text)));
  }

  private Problem problem(int status, String type, Locale locale) {
    return Problem.of(
        status,
        type,
        messages.text(locale, "problem." + type + ".title"),
        messages.text(locale, "problem." + type + ".detail"));
  }
}
