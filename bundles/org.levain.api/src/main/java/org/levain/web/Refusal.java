package org.levain.web;

/**
 * Ends a request with a {@link Problem}. Thrown only in the REST layer: rules and actions answer
 * with values.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Ends the request with this problem. */
  public Refusal(Problem problem) {
    super(problem.title());
    this.problem = problem;
  }

  /** What is answered. */
  public Problem problem() {
    return problem;
  }
}
