package org.levain.bridge.drop;

/** A jar that cannot be used; the message says why, as the end of a sentence. */
public final class RefusedJar extends Exception {

  private static final long serialVersionUID = 1L;

  /** Refuses a jar for this reason. */
  public RefusedJar(String reason) {
    super(reason);
  }
}
