package org.levain.web.internal.own;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.levain.web.Problem;
import org.levain.web.Problem.Field;
import org.levain.web.View;
import org.levain.web.internal.page.Words;
import org.levain.web.internal.problem.StandardProblem;

/** What the style guide shows. */
public final class StyleGuide {

  private static final List<String> PARTS =
      List.of(
          "voices",
          "colours",
          "buttons",
          "forms",
          "answers",
          "progress",
          "lists",
          "empty",
          "icons");

  private final Locale locale;

  private StyleGuide(Locale locale) {
    this.locale = locale;
  }

  /** The page in a language. */
  public static View in(Locale locale) {
    StyleGuide guide = new StyleGuide(locale);
    return new View(
        "levain/style-guide.ftlh",
        Map.of(
            "parts", PARTS,
            "problem", guide.problem(),
            "problems", guide.problems(),
            "axes", guide.options("axis.information", "axis.culture"),
            "choices", guide.choices(),
            "steps", guide.texts("step.template", "step.sentence", "step.animator", "step.create"),
            "day", LocalDate.of(2026, 3, 31),
            "now", LocalDateTime.of(2025, 11, 24, 12, 46)));
  }

  private Problem problem() {
    List<Field> fields =
        List.of(
            new Field("animator", 0, text("animator.fault")),
            new Field("review", 0, text("review.fault")));
    return new Problem(400, "incomplete", text("faults"), "", fields);
  }

  private List<Problem> problems() {
    return List.of(
        StandardProblem.NOT_FOUND.in(locale),
        StandardProblem.NOT_ALLOWED.in(locale),
        StandardProblem.FAILED.in(locale, "4F2-91"),
        StandardProblem.AWAY.in(locale));
  }

  private List<Option> options(String... keys) {
    return List.of(keys).stream()
        .map(key -> new Option(key.substring(key.indexOf('.') + 1), text(key), ""))
        .toList();
  }

  private List<Option> choices() {
    return List.of(
        new Option("keep", text("conflict.keep"), text("conflict.keep.hint")),
        new Option("leave", text("conflict.leave"), ""));
  }

  private List<String> texts(String... keys) {
    return List.of(keys).stream().map(this::text).toList();
  }

  private String text(String key) {
    return Words.WEB.text(locale, "lv.guide." + key);
  }

  /** A choice in a form. */
  public record Option(String value, String label, String hint) {}
}
