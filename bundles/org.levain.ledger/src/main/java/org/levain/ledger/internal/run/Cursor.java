package org.levain.ledger.internal.run;

/**
 * Where a job stands, as it keeps it between steps.
 *
 * @param run the run
 * @param number the item that was dealt with last
 */
record Cursor(String run, long number) {

  static Cursor of(String state) {
    int space = state.indexOf(' ');
    return new Cursor(state.substring(0, space), Long.parseLong(state.substring(space + 1)));
  }

  String state() {
    return run + " " + number;
  }

  Cursor at(long next) {
    return new Cursor(run, next);
  }
}
