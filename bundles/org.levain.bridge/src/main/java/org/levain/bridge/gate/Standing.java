package org.levain.bridge.gate;

import org.levain.bridge.page.Calm;

/** How the gate stands. */
public sealed interface Standing {

  /** Requests go in. */
  record Open() implements Standing {}

  /**
   * Requests are held until it opens.
   *
   * @param late what is answered to those who waited too long
   */
  record Closed(Calm late) implements Standing {}

  /**
   * Requests are answered at once: waiting would not help.
   *
   * @param why what is answered
   */
  record Shut(Calm why) implements Standing {}
}
