package org.levain.demo.server;

/** A server cannot be started; the message is one sentence that a person can act on. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A refusal with its sentence. */
  public Refusal(String message) {
    super(message);
  }
}
