package org.levain.bridge.safe;

/**
 * Something that lies in the data folder.
 *
 * @param name what: the name of a file
 * @param text what is to be said of it
 * @param bad whether it cannot be used as it is
 */
record Finding(String name, String text, boolean bad) {

  static Finding good(String name, String text) {
    return new Finding(name, text, false);
  }

  static Finding bad(String name, String text) {
    return new Finding(name, text, true);
  }
}
