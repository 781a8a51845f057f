package org.levain.bridge.drop;

/**
 * What runs, or that nothing does, instead of a jar that lies in the drop folder and failed, or
 * cannot be read.
 *
 * @param name the name of that file
 * @param content hash of its content, or {@link #UNREADABLE}
 * @param instead the name that the running jar had
 * @param sha256 hash of the running jar's content
 */
record StandIn(String name, String content, String instead, String sha256) {

  /** Stands for the hash of a file that is no whole jar. */
  static final String UNREADABLE = "-";

  private static final String NOTHING = "-";

  /** A jar that was new and failed: nothing runs instead. */
  static StandIn nothing(String name, String content) {
    return new StandIn(name, content, NOTHING, NOTHING);
  }

  boolean isNothing() {
    return sha256.equals(NOTHING);
  }
}
