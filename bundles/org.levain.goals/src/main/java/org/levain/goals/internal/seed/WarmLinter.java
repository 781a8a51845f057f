package org.levain.goals.internal.seed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.levain.goals.internal.action.Linter;
import org.levain.goals.linter.GoalLinter;
import org.levain.goals.linter.Verdict;

/**
 * A linter that reads the words of its languages while the rest of the module starts: who comes
 * first after a swap would otherwise wait for them, nearly half a second. Safe for several threads.
 */
final class WarmLinter implements Linter {

  private static final Duration TO_END = Duration.ofSeconds(5);

  /** A sentence a language, to be read once. */
  private static final List<String> SENTENCES =
      List.of("Courir ensemble le jeudi midi.", "Run together on Thursdays.");

  private final FutureTask<GoalLinter> reading = new FutureTask<>(WarmLinter::read);
  private final Thread thread = new Thread(reading, "levain-goals-linter");

  /** Begins to read. */
  WarmLinter() {
    thread.setDaemon(true);
    thread.start();
  }

  private static GoalLinter read() {
    GoalLinter linter = new GoalLinter();
    for (String sentence : SENTENCES) {
      Verdict unused = linter.lint(sentence, Locale.FRENCH);
    }
    return linter;
  }

  @Override
  public Verdict lint(String sentence, Locale language) {
    try {
      return reading.get().lint(sentence, language);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The request ended while the goal linter was read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The goal linter cannot be read", e.getCause());
    }
  }

  /** Waits until nothing is read any more. */
  void end() {
    try {
      thread.join(TO_END.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
