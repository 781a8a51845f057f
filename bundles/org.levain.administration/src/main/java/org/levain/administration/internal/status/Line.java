package org.levain.administration.internal.status;

/**
 * A line of the status, in the reader's language.
 *
 * @param name what it is about; the same in every language: {@code database}
 * @param state how it is
 * @param value what is
 * @param advice what to do; empty where nothing is
 * @param title what it is about, in the reader's language; empty: the page knows by the name
 */
public record Line(String name, State state, String value, String advice, String title) {

  Line(String name, State state, String value, String advice) {
    this(name, state, value, advice, "");
  }

  static Line ok(String name, String value) {
    return new Line(name, State.OK, value, "");
  }

  static Line watch(String name, String value, String advice) {
    return new Line(name, State.WATCH, value, advice);
  }

  static Line away(String name, String value, String advice) {
    return new Line(name, State.AWAY, value, advice);
  }
}
