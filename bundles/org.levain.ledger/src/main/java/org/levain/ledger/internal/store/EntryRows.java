package org.levain.ledger.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;
import org.levain.ledger.internal.domain.Entry;
import org.levain.ledger.internal.domain.Entry.State;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Kind;
import org.levain.ledger.internal.domain.Logins;
import org.levain.ledger.internal.domain.Reference;
import org.levain.words.Sentence;

/** Rows of the table of entries as what they stand for. */
final class EntryRows {

  static final String COLUMNS =
      "run, number, kind, name, part, source, author, wanted, hash_wanted, state, verdict, detail,"
          + " editor, edited, hash_before, text_before, hash_written, added, before_run,"
          + " before_number, replaces, merged_with";

  private EntryRows() {}

  static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new Reference(row.getString("run"), row.getLong("number")),
        item(row),
        State.valueOf(row.getString("state")),
        Optional.of(row.getString("verdict")).filter(v -> !v.isEmpty()).map(Verdict::valueOf),
        row.getString("hash_before"),
        row.getString("text_before"),
        row.getString("hash_written"),
        Logins.of(row.getString("added")),
        new Reference(row.getString("before_run"), row.getLong("before_number")));
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getLong("number"),
        Kind.of(row.getString("kind")),
        row.getString("name"),
        row.getString("part"),
        row.getString("source"),
        row.getString("author"),
        row.getString("wanted"),
        row.getString("hash_wanted"),
        row.getString("replaces"),
        row.getString("merged_with"));
  }

  static Change change(ResultSet row) throws SQLException {
    boolean group = Kind.of(row.getString("kind")).equals(Kind.GROUP);
    String editor = row.getString("editor");
    String hashBefore = row.getString("hash_before");
    return new Change(
        row.getLong("number"),
        row.getString("kind"),
        row.getString("name"),
        row.getString("part"),
        row.getString("source"),
        Verdict.valueOf(row.getString("verdict")),
        Sentence.kept(row.getString("detail")),
        editor.isEmpty()
            ? Optional.empty()
            : Optional.of(new Edit(editor, Instant.ofEpochMilli(row.getLong("edited")))),
        hashBefore.isEmpty() ? Optional.empty() : Optional.of(row.getString("text_before")),
        Optional.of(row.getString(group ? "added" : "wanted")));
  }
}
