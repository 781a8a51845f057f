package org.levain.seeding.internal.action;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The plans that people have sent. */
public interface Plans {

  /** Keeps a plan; what was never applied is forgotten after thirty days. */
  SentPlan keep(String name, byte[] content, Optional<String> sentBy);

  /** The plan. */
  Optional<SentPlan> find(String id);

  /**
   * Starts a run of a plan: one at a time, whoever presses the button twice.
   *
   * @param days the days of entries that the plan gives none, by key; kept with the run
   * @param parts which items belong together; kept with the run
   * @param open opens the run in the transaction; the answer is the run's identifier
   * @return the run's identifier
   */
  String start(
      String plan,
      Map<String, LocalDate> days,
      List<RunPart> parts,
      Function<EntityManager, String> open);

  /** The parts of a run, in its order. */
  List<RunPart> parts(String run);

  /** The days by key, as far as they are known. */
  Map<String, LocalDate> days(Collection<String> keys);

  /** Does something in a transaction of its own. */
  <T> T write(Function<EntityManager, T> work);
}
