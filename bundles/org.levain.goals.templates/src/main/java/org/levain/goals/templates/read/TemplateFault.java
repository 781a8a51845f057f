package org.levain.goals.templates.read;

import java.util.Locale;

/**
 * A fault of a template file.
 *
 * @param file the file it is in
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param field path of the field: {@code fr.pages[2].title}, counted from 0; empty where no field
 *     is meant
 * @param expected what was expected
 * @param found what was found
 */
public record TemplateFault(String file, int line, String field, Wording expected, Wording found) {

  /** What was expected and what was found. */
  public String message(Locale locale) {
    return Wording.of("fault.message", expected.in(locale), found.in(locale)).in(locale);
  }

  /** The whole: file, line, field, what was expected, what was found. */
  public String sentence(Locale locale) {
    String key = "fault.file" + (line > 0 ? ".line" : "") + (field.isEmpty() ? "" : ".field");
    return Wording.of(key, file, Integer.toString(line), field, message(locale)).in(locale);
  }
}
