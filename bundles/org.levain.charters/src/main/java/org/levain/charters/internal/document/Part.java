package org.levain.charters.internal.document;

/**
 * Some lines of a charter that belong together.
 *
 * @param from the first line, counted from 1
 * @param to the first line that does not belong to it any more
 * @param number of the clause; empty where it is none
 * @param heading the line that begins a chapter, as it is written; empty where none does
 * @param text the lines
 */
record Part(int from, int to, String number, String heading, String text) {

  boolean clause() {
    return !number.isEmpty();
  }

  boolean holds(int line) {
    return line >= from && line < to;
  }

  /** What tells it apart from the other parts, as far as people can tell. */
  String key() {
    return clause() ? number : "#" + heading;
  }
}
