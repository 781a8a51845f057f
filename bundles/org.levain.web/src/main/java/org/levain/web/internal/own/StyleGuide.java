package org.levain.web.internal.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;
import org.levain.web.View;

/** What the style guide shows. */
public final class StyleGuide {

  private StyleGuide() {}

  /** The page. */
  public static View view() {
    Problem problem =
        new Problem(
            400,
            "incomplete",
            "",
            "",
            List.of(new Field("animator", 0, ""), new Field("review", 0, "")));
    return new View(
        "levain/style-guide.ftlh", Map.of("problem", problem, "day", LocalDate.of(2026, 3, 31)));
  }
}
