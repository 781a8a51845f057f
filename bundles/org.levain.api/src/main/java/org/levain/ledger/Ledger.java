package org.levain.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Everything that Levain writes into the server goes through here: intent → call → confirmed by
 * content hash. What a person edited since is never overwritten or deleted; a run that was killed
 * goes on by itself, writing nothing twice. Thread-safe.
 */
@ProviderType
public interface Ledger {

  /** The most items that a run may have. */
  int MAX_ITEMS = 20_000;

  /** What the intents would do to the server as it stands now, in their order. Writes nothing. */
  List<Change> compare(List<Intent> intents);

  /**
   * Opens a run in the caller's own transaction; its job starts after the commit.
   *
   * @param tx the module's entity manager, inside {@link org.levain.persistence.Unit#write}
   * @param owner the module: {@code seeding}
   * @param title what it is, for people
   * @param key makes the run unique: a second one with the same owner and key is the first
   * @param startedBy identifier of the member who asked; empty: the terminal
   * @return the run's identifier
   */
  String open(
      EntityManager tx,
      String owner,
      String title,
      String key,
      List<Intent> intents,
      Optional<String> startedBy);

  /** How a run stands. */
  Optional<Run> run(String id);

  /**
   * The newest runs of a module (empty: of all), newest first; {@code before} is the last
   * identifier of the page before.
   */
  List<Run> runs(String owner, String before, int limit);

  /** A run's items in order, from the one after {@code afterNumber}. */
  List<Change> changes(String runId, long afterNumber, int limit);

  /**
   * The same, limited to items that came to one of these verdicts: what was set aside, what was
   * kept.
   */
  default List<Change> changes(
      String runId, Set<Change.Verdict> verdicts, long afterNumber, int limit) {
    return changes(runId, afterNumber, MAX_ITEMS).stream()
        .filter(change -> verdicts.contains(change.verdict()))
        .limit(limit)
        .toList();
  }

  /**
   * Takes a run back: what nobody edited since goes, or becomes again what it was before; what
   * somebody edited stays and is listed.
   *
   * @return the job that does it; empty if there is no such run, it is still applying, or it was
   *     taken back already
   */
  Optional<String> undo(String runId, Optional<String> startedBy);

  /** All that Levain wrote and that is still there, in the order of names: for the way out. */
  List<Change> written(String afterName, int limit);
}
