package org.levain.seeding.internal.action;

import java.util.Optional;
import org.levain.ledger.Run;

/** Takes a run back: what nobody edited since goes, or becomes again what it was before. */
public final class UndoSeedRun {

  private final SeedRuns runs;

  /** Takes back these runs. */
  public UndoSeedRun(SeedRuns runs) {
    this.runs = runs;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is being taken back. */
  public record Undoing(String run) implements Outcome {}

  /** It cannot be taken back in this state. */
  public record NotNow(Run.State state) implements Outcome {}

  /** There is no such run. */
  public record Missing() implements Outcome {}

  /** Takes a run back; {@code by} is the member who asked, empty for the terminal. */
  public Outcome undo(String id, Optional<String> by) {
    return runs.find(id).map(run -> runs.undo(run, by)).orElseGet(Missing::new);
  }
}
