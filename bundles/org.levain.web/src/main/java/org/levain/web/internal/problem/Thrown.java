package org.levain.web.internal.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;
import org.levain.web.Refusal;
import org.levain.web.internal.problem.FormRefusal.Typed;

/**
 * What ended a request, on its way to the place where all answers pass and where the reader is
 * known.
 *
 * @param cause what was thrown
 */
public record Thrown(Throwable cause) {

  /** The problem in it, in a reader's language; empty for a bug. */
  public Optional<Problem> problem(Locale locale) {
    return find(Refusal.class)
        .map(Refusal::problem)
        .or(() -> find(FormRefusal.class).map(e -> e.problem().in(locale)))
        .or(() -> find(TooLarge.class).map(e -> StandardProblem.TOO_LARGE.in(locale)))
        .or(() -> find(JacksonException.class).map(e -> unreadable(e, locale)))
        .or(() -> find(WebApplicationException.class).flatMap(e -> ofStatus(e, locale)));
  }

  /** What was typed into the form that was refused, if it was kept. */
  public List<Typed> typed() {
    return find(FormRefusal.class).map(FormRefusal::typed).orElse(List.of());
  }

  private static Problem unreadable(JacksonException e, Locale locale) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    Problem problem = StandardProblem.BAD_REQUEST.in(locale);
    Field field = new Field("", line, e.getOriginalMessage());
    return new Problem(
        problem.status(), "unreadable-json", problem.title(), problem.detail(), List.of(field));
  }

  private static Optional<Problem> ofStatus(WebApplicationException e, Locale locale) {
    int status = e.getResponse().getStatus();
    return status == 500 ? Optional.empty() : Optional.of(StandardProblem.of(status).in(locale));
  }

  private <T> Optional<T> find(Class<T> type) {
    return Stream.iterate(cause, t -> t != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }

  /** The request brought more than it may. */
  public static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    /** Thrown while the body is read. */
    public TooLarge() {
      super("The request brings more than it may");
    }
  }
}
