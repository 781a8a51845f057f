package org.levain.ledger.internal.store;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.ledger.internal.domain.Kind;
import org.levain.ledger.internal.domain.Logins;
import org.levain.ledger.internal.domain.Owned;
import org.levain.ledger.internal.domain.Reference;

/** The table of what is Levain's in the server now. */
public final class Items {

  private static final int AT_ONCE = 64;
  private static final String COLUMNS =
      "kind, name, run, number, hash_wanted, hash_written, added, made";

  private final Sql sql;

  private Items(Sql sql) {
    this.sql = sql;
  }

  /** In this transaction. */
  public static Items in(EntityManager tx) {
    return new Items(Sql.of(tx));
  }

  /** What an item is called. */
  public record Key(Kind kind, String name) {}

  /** An item with its name. */
  public record Named(Key key, Owned owned) {}

  /** Those of the keys that are Levain's. */
  public Map<Key, Owned> find(Kind kind, Collection<String> names) {
    List<String> all = List.copyOf(names);
    Map<Key, Owned> found = new HashMap<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      some(kind, all.subList(i, Math.min(all.size(), i + AT_ONCE)))
          .forEach(named -> found.put(named.key(), named.owned()));
    }
    return found;
  }

  /** Always the same number of places, so that the database keeps one plan. */
  private List<Named> some(Kind kind, List<String> names) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(kind.word());
    arguments.addAll(names);
    while (arguments.size() <= AT_ONCE) {
      arguments.add(names.get(0));
    }
    String places = String.join(", ", Collections.nCopies(AT_ONCE, "?"));
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_item WHERE kind = ? AND name IN ("
            + places
            + ")",
        Items::read,
        arguments.toArray());
  }

  /** One item. */
  public Optional<Owned> find(Key key) {
    return Optional.ofNullable(find(key.kind(), List.of(key.name())).get(key));
  }

  /** Items after a name, in the order of names; those of the last name are never parted. */
  public List<Named> after(String name, int limit) {
    List<Named> page = between(name, "> ?", limit);
    if (page.size() < limit) {
      return page;
    }
    String last = page.get(page.size() - 1).key().name();
    List<Named> whole = new ArrayList<>(page);
    whole.removeIf(n -> n.key().name().equals(last));
    whole.addAll(between(last, "= ?", 2));
    return whole;
  }

  private List<Named> between(String name, String condition, int limit) {
    return sql.list(
        "SELECT "
            + COLUMNS
            + " FROM levain_ledger_item WHERE name "
            + condition
            + " ORDER BY name, kind FETCH FIRST "
            + limit
            + " ROWS ONLY",
        Items::read,
        name);
  }

  /** Takes items out of what is Levain's. */
  void remove(Collection<Key> keys) {
    sql.batch(
        "DELETE FROM levain_ledger_item WHERE kind = ? AND name = ?",
        keys.stream().map(k -> new Object[] {k.kind().word(), k.name()}).toList());
  }

  /** Puts items in, in place of what is known of them. */
  void put(Map<Key, Owned> items) {
    remove(items.keySet());
    sql.batch(
        "INSERT INTO levain_ledger_item (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        items.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
  }

  private static Object[] row(Key key, Owned owned) {
    return new Object[] {
      key.kind().word(),
      key.name(),
      owned.by().run(),
      owned.by().number(),
      owned.hashWanted(),
      owned.hashWritten(),
      Logins.text(owned.added()),
      owned.made() ? 1 : 0
    };
  }

  private static Named read(ResultSet row) throws SQLException {
    Key key = new Key(Kind.of(row.getString("kind")), row.getString("name"));
    return new Named(
        key,
        new Owned(
            new Reference(row.getString("run"), row.getLong("number")),
            row.getString("hash_wanted"),
            row.getString("hash_written"),
            Logins.of(row.getString("added")),
            row.getInt("made") == 1));
  }
}
