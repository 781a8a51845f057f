package org.levain.terminal;

/** How a command ends: the one place where exit codes are given. */
public enum Outcome {
  /** It is done. */
  DONE(0),
  /** There are findings, refusals or failed checks. */
  FINDINGS(1),
  /** What was typed, or a file that was named, cannot be used. */
  BAD_INPUT(2),
  /** No server answers. */
  SERVER_AWAY(3),
  /** It stopped half-way; the message says how to go on. */
  STOPPED_HALFWAY(4);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The exit code of the process. */
  public int exitCode() {
    return exitCode;
  }
}
