package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Entry.State;
import org.levain.ledger.internal.domain.Logins;
import org.levain.ledger.internal.domain.Outcome;
import org.levain.ledger.internal.domain.Reference;
import org.levain.ledger.internal.domain.Return;

/** What is written down about entries while a job works on them. */
public final class EntryProgress {

  private final Sql sql;

  private EntryProgress(Sql sql) {
    this.sql = sql;
  }

  static EntryProgress in(EntityManager tx) {
    return new EntryProgress(Sql.of(tx));
  }

  /** An entry for which the server is about to be called. */
  public record Planned(Entry entry, Decision decision) {}

  /** Writes down what is about to be done, with what is there before. */
  void mark(List<Planned> planned) {
    sql.batch(
        "UPDATE levain_ledger_entry SET state = 'WRITING', hash_before = ?, text_before = ?,"
            + " added = ?, before_run = ?, before_number = ? WHERE run = ? AND number = ?",
        planned.stream().map(EntryProgress::mark).toList());
  }

  private static Object[] mark(Planned planned) {
    Decision d = planned.decision;
    Reference id = planned.entry.id();
    return new Object[] {
      d.hashBefore(),
      d.before(),
      Logins.text(d.added()),
      d.earlier().run(),
      d.earlier().number(),
      id.run(),
      id.number()
    };
  }

  /** Writes down what became of entries. */
  void settle(List<Outcome> outcomes) {
    sql.batch(
        "UPDATE levain_ledger_entry SET state = ?, verdict = ?, detail = ?, editor = ?, edited = ?,"
            + " hash_written = ? WHERE run = ? AND number = ?",
        outcomes.stream().map(EntryProgress::settled).toList());
  }

  private static Object[] settled(Outcome o) {
    Decision d = o.decision();
    Reference id = o.entry().id();
    return new Object[] {
      o.state().name(),
      d.verdict().name(),
      d.detail().kept(2000),
      d.edit().map(e -> Texts.cut(e.who(), 400)).orElse(""),
      d.edit().map(e -> e.when().toEpochMilli()).orElse(0L),
      o.hashWritten(),
      id.run(),
      id.number()
    };
  }

  /** Writes down what was taken back. */
  void undone(List<Return> returns) {
    sql.batch(
        "UPDATE levain_ledger_entry SET state = ?, verdict = ?, detail = ?, editor = ?, edited = ?"
            + " WHERE run = ? AND number = ?",
        returns.stream().map(EntryProgress::undone).toList());
  }

  private static Object[] undone(Return r) {
    Reference id = r.entry().id();
    return new Object[] {
      stateOf(r.end()).name(),
      verdictOf(r.end()),
      r.detail().kept(2000),
      r.edit().map(e -> Texts.cut(e.who(), 400)).orElse(""),
      r.edit().map(e -> e.when().toEpochMilli()).orElse(0L),
      id.run(),
      id.number()
    };
  }

  private static State stateOf(Return.End end) {
    return switch (end) {
      case UNDONE -> State.UNDONE;
      case LEFT -> State.LEFT;
      case UNTOUCHED -> State.INTENDED;
    };
  }

  private static String verdictOf(Return.End end) {
    return switch (end) {
      case UNDONE -> Verdict.UNDONE.name();
      case LEFT -> Verdict.KEEP.name();
      case UNTOUCHED -> "";
    };
  }

  /** Gives an entry what another had found before it. */
  void takeOver(Reference heir, Entry from) {
    sql.update(
        "UPDATE levain_ledger_entry SET hash_before = ?, text_before = ?, before_run = ?,"
            + " before_number = ? WHERE run = ? AND number = ?",
        from.hashBefore(),
        from.before(),
        from.earlier().run(),
        from.earlier().number(),
        heir.run(),
        heir.number());
  }
}
