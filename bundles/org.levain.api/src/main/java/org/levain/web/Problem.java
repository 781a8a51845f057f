package org.levain.web;

import java.util.List;

/**
 * A refusal that a person or a program can act on (RFC 9457). A resource returns or throws it
 * through {@link Refusal}; a program gets {@code application/problem+json}, a person a page with
 * the way on.
 *
 * @param status the HTTP status, 400 to 599
 * @param type short name of the kind, below {@code docs/api.md#problems}: {@code not-one-sentence}
 * @param title what happened, for whom, in the reader's language
 * @param detail what to do next, in the reader's language
 * @param fields the fields at fault, empty where none is
 */
public record Problem(int status, String type, String title, String detail, List<Field> fields) {

  public Problem {
    fields = List.copyOf(fields);
  }

  /**
   * A field at fault.
   *
   * @param name name of the form field or path in the document: {@code communities[2].animator}
   * @param line line in the document, 0 where there is none
   * @param message what was expected and what was found
   */
  public record Field(String name, int line, String message) {}

  /** A problem without fields. */
  public static Problem of(int status, String type, String title, String detail) {
    return new Problem(status, type, title, detail, List.of());
  }
}
