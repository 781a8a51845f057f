package org.levain.itests.crash;

import java.util.Map;

/** Other jars than those that run, ready to be put into the drop folder. */
interface Coming {

  /** The hashes of its jars, by the name that each has in the drop folder. */
  Map<String, String> hashes();

  /** Puts it into the drop folder, as {@code mv} does. */
  void drop();

  /** Whether it has been dealt with, one way or the other. */
  boolean isSettled();

  /** Takes away what tells that it was there. */
  void clear();
}
