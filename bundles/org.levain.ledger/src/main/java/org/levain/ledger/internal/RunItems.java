package org.levain.ledger.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levain.ledger.Change;
import org.levain.ledger.Intent;
import org.levain.ledger.Ledger;
import org.levain.ledger.internal.domain.Decision;
import org.levain.ledger.internal.domain.Item;
import org.levain.ledger.internal.domain.Kind;
import org.levain.ledger.internal.domain.Logins;
import org.levain.ledger.internal.store.Entries;
import org.levain.ledger.internal.store.Items.Key;
import org.levain.ledger.internal.store.LedgerStore;
import org.levain.words.Sentence;

/** Intents as the items of a run, and decisions about them as changes. */
final class RunItems {

  private RunItems() {}

  static List<Item> items(List<Intent> intents) {
    if (intents.size() > Ledger.MAX_ITEMS) {
      throw new IllegalArgumentException(
          "A run has at most " + Ledger.MAX_ITEMS + " items, this one " + intents.size());
    }
    List<Item> items = new ArrayList<>(intents.size());
    intents.forEach(intent -> items.add(Item.of(items.size() + 1L, intent)));
    return items;
  }

  /** Numbers of the items that cannot be written whatever the server says. */
  static Set<Long> refused(List<Item> items) {
    Set<Key> names = new HashSet<>();
    Set<Long> refused = new HashSet<>();
    for (Item item : items) {
      if (item.name().length() > Item.LONGEST_NAME || !names.add(LedgerStore.keyOf(item))) {
        refused.add(item.number());
      }
    }
    return refused;
  }

  static Sentence sentence(Item item) {
    return item.name().length() > Item.LONGEST_NAME ? Entries.TOO_LONG : Entries.TWICE;
  }

  static Change change(Item item, Decision decision) {
    boolean group = item.kind().equals(Kind.GROUP);
    return new Change(
        item.number(),
        item.kind().word(),
        item.name(),
        item.part(),
        item.source(),
        decision.verdict(),
        decision.detail(),
        decision.edit(),
        decision.hashBefore().isEmpty() ? Optional.empty() : Optional.of(decision.before()),
        Optional.of(group ? Logins.text(decision.added()) : item.wanted()));
  }
}
