package org.levain.seeding.internal.rest;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.levain.ledger.Run;
import org.levain.seeding.internal.action.SeedRuns;
import org.levain.seeding.internal.action.UndoSeedRun;
import org.levain.web.Refusal;

/** What people and programs do with a run: look at it, steer it, take it back. */
public final class RunActs {

  private final SeedRuns runs;
  private final Problems problems;

  /** Acts on these runs. */
  public RunActs(SeedRuns runs, Problems problems) {
    this.runs = runs;
    this.problems = problems;
  }

  /** The run; a problem 404 if there is none. */
  public Run find(SecurityContext security, String id) {
    return runs.find(id)
        .orElseThrow(() -> new Refusal(problems.noRun(Asking.of(security).locale())));
  }

  /** Pauses a run after its current step; returns its identifier. */
  public String pause(SecurityContext security, String id) {
    return act(security, id, runs::pause);
  }

  /** Goes on with a run that is paused or has failed; returns its identifier. */
  public String resume(SecurityContext security, String id) {
    return act(security, id, runs::resume);
  }

  /** Stops a run after its current step; returns its identifier. */
  public String stop(SecurityContext security, String id) {
    return act(security, id, runs::stop);
  }

  private String act(SecurityContext security, String id, BiConsumer<Run, Optional<String>> act) {
    act.accept(find(security, id), Asking.of(security).by());
    return id;
  }

  /** Takes a run back, or says why not; returns its identifier. */
  public String undo(SecurityContext security, String id) {
    Asking asking = Asking.of(security);
    UndoSeedRun.Outcome outcome = new UndoSeedRun(runs).undo(id, asking.by());
    if (outcome instanceof UndoSeedRun.Missing) {
      throw new Refusal(problems.noRun(asking.locale()));
    } else if (outcome instanceof UndoSeedRun.NotNow notNow) {
      throw new Refusal(problems.notNow(notNow.state(), asking.locale()));
    }
    return id;
  }
}
