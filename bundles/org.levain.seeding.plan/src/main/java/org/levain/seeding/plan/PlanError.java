package org.levain.seeding.plan;

import java.util.Locale;

/**
 * A fault of a plan or pack.
 *
 * @param file the file it is in
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param field path of the field: {@code communities[2].animator}, counted from 0; empty where no
 *     field is meant
 * @param expected what was expected
 * @param found what was found
 */
public record PlanError(String file, int line, String field, Wording expected, Wording found) {

  /** What was expected and what was found. */
  public String message(Locale locale) {
    return Wording.of("error.message", expected.in(locale), found.in(locale)).in(locale);
  }

  /** The whole: file, line, field, what was expected, what was found. */
  public String sentence(Locale locale) {
    String key = "error.file" + (line > 0 ? ".line" : "") + (field.isEmpty() ? "" : ".field");
    return Wording.of(key, file, Integer.toString(line), field, message(locale)).in(locale);
  }
}
