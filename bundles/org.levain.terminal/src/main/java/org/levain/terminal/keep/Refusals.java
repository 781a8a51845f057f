package org.levain.terminal.keep;

import java.util.List;
import org.levain.persistence.BackupRefusal;
import org.levain.terminal.Failure;
import org.levain.terminal.Outcome;
import org.levain.words.Sentence;

/** What went wrong as sentence and exit code. */
final class Refusals {

  private static final List<String> BAD_INPUT =
      List.of(
          "backup.none",
          "backup.newer",
          "backup.newer-format",
          "backup.unreadable",
          "restore.relative",
          "restore.under-way",
          "move.url",
          "move.secret",
          "move.not-derby",
          "move.not-empty",
          "move.module-missing",
          "database.url",
          "database.derby.missing",
          "database.postgresql.url",
          "database.postgresql.missing",
          "database.postgresql.user");

  private static final List<String> HALFWAY =
      List.of("restore.half", "move.failed", "move.differs");

  private Refusals() {}

  static Failure of(BackupRefusal refusal) {
    return new Failure(
        outcome(refusal.sentence()),
        refusal.sentence().toString(),
        refusal.more().stream().map(Sentence::toString).toList());
  }

  static Failure of(Sentence sentence) {
    return new Failure(outcome(sentence), sentence.toString());
  }

  private static Outcome outcome(Sentence sentence) {
    if (HALFWAY.contains(sentence.key())) {
      return Outcome.STOPPED_HALFWAY;
    }
    if (sentence.key().equals("database.postgresql.away")) {
      return Outcome.SERVER_AWAY;
    }
    return BAD_INPUT.contains(sentence.key()) ? Outcome.BAD_INPUT : Outcome.FINDINGS;
  }
}
