package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;

/** Sees requests before the gate. Called on their threads, many at once. */
@FunctionalInterface
public interface Witness {

  /** A new request came; nothing has been answered yet. */
  void came(HttpServletRequest request);

  /**
   * It was answered from memory, and nobody inside will hear of it.
   *
   * @param path the decoded path below {@code /levain}
   * @param status of the answer
   * @param nanos how long that took
   */
  default void answeredFromMemory(String path, int status, long nanos) {}
}
