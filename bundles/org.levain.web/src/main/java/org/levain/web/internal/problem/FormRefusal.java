package org.levain.web.internal.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A form that came from a page of ours and cannot be taken now: its token is too old, or the
 * session ended while somebody was writing. It keeps what was typed, so that the page about it can
 * offer to send it again.
 */
public final class FormRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient StandardProblem problem;
  private final transient List<Typed> typed;

  /**
   * A refusal.
   *
   * @param problem why
   * @param form what was sent; empty where it is no plain form, or too much to be kept
   */
  public FormRefusal(StandardProblem problem, MultivaluedMap<String, String> form) {
    super(problem.type());
    this.problem = problem;
    this.typed = Typed.of(form);
  }

  /** Why. */
  public StandardProblem problem() {
    return problem;
  }

  /** What was typed, token included. */
  public List<Typed> typed() {
    return List.copyOf(typed);
  }

  /** A field and what was in it. */
  public record Typed(String name, String value) {

    /** All fields of a form but for passwords, which no page shows. */
    public static List<Typed> of(MultivaluedMap<String, String> form) {
      List<Typed> typed = new ArrayList<>();
      form.forEach((name, values) -> values.forEach(value -> typed.add(new Typed(name, value))));
      typed.removeIf(field -> field.name().contains("password"));
      return typed;
    }
  }
}
