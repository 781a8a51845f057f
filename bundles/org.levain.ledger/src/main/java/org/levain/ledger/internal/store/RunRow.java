package org.levain.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.Run;
import org.levain.words.Sentence;

/**
 * A run as it is stored.
 *
 * @param phase where it is, as far as the ledger itself knows: a pause and a stop are the job's
 * @param calling since when a batch is with the server, in milliseconds; 0 if none is
 */
public record RunRow(
    String id,
    String owner,
    String title,
    Phase phase,
    long total,
    long done,
    Map<Verdict, Long> counts,
    String startedBy,
    Instant created,
    Instant updated,
    String job,
    Sentence message,
    long calling) {

  /** Where a run is. */
  public enum Phase {
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE
  }

  /** The same with a sentence. */
  public RunRow saying(Sentence sentence) {
    return new RunRow(
        id, owner, title, phase, total, done, counts, startedBy, created, updated, job, sentence,
        calling);
  }

  /** The run in this state. */
  public Run in(Run.State state) {
    return new Run(
        id,
        owner,
        title,
        state,
        total,
        done,
        counts,
        startedBy.isEmpty() ? Optional.empty() : Optional.of(startedBy),
        created,
        updated,
        job,
        message);
  }

  /** The run of a row. */
  static RunRow read(ResultSet row) throws SQLException {
    return new RunRow(
        row.getString("id"),
        row.getString("owner"),
        row.getString("title"),
        Phase.valueOf(row.getString("state")),
        row.getLong("total"),
        row.getLong("done"),
        Counts.read(row),
        row.getString("started_by"),
        Instant.ofEpochMilli(row.getLong("created")),
        Instant.ofEpochMilli(row.getLong("updated")),
        row.getString("job"),
        Sentence.kept(row.getString("message")),
        row.getLong("calling"));
  }
}
