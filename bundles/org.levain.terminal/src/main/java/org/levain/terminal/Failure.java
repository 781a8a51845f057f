package org.levain.terminal;

import java.util.List;

/**
 * Ends a command with a sentence for the person who typed it. Where there is more to say, one line
 * each follows.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;
  private final transient List<String> lines;

  /** A failure with its sentence. */
  public Failure(Outcome outcome, String sentence) {
    this(outcome, sentence, List.of());
  }

  /** A failure with its sentence and more lines. */
  public Failure(Outcome outcome, String sentence, List<String> lines) {
    super(sentence);
    this.outcome = outcome;
    this.lines = List.copyOf(lines);
  }

  /** What was typed, or a file that was named, cannot be used. */
  public static Failure badInput(String sentence) {
    return new Failure(Outcome.BAD_INPUT, sentence);
  }

  /** No server answers. */
  public static Failure serverAway(String sentence) {
    return new Failure(Outcome.SERVER_AWAY, sentence);
  }

  /** How the command ends. */
  public Outcome outcome() {
    return outcome;
  }

  /** What follows the sentence. */
  public List<String> lines() {
    return lines;
  }
}
