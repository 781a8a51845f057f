package org.levain.web.internal.problem;

import java.util.List;
import java.util.Map;
import org.levain.web.Problem;
import org.levain.web.View;
import org.levain.web.internal.problem.FormRefusal.Typed;

/** The page about a problem. */
public final class ProblemView {

  private ProblemView() {}

  /**
   * The page.
   *
   * @param typed what was typed into a form that can be sent again, or nothing
   */
  public static View of(Problem problem, List<Typed> typed) {
    return new View("levain/problem.ftlh", Map.of("problem", problem, "typed", typed));
  }
}
