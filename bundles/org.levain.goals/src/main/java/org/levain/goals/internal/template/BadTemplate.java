package org.levain.goals.internal.template;

/** A template file that cannot be used; the message names the field and what was expected. */
public final class BadTemplate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadTemplate(String field, String expected) {
    super(field + ": " + expected);
  }

  BadTemplate(String file, RuntimeException cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
