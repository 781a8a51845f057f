package org.levain.web.internal.module;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.levain.web.Caller;
import org.levain.web.MenuEntry;
import org.levain.web.Messages;
import org.levain.web.internal.page.Frame.MenuItem;

/** The entries of all modules that are there, as one reader sees them. */
final class Menu {

  private Menu() {}

  /** An entry with the words of its module. */
  record Entry(MenuEntry entry, Messages messages) {}

  static List<MenuItem> of(Collection<Entry> entries, Caller caller) {
    return entries.stream()
        .filter(e -> visible(e.entry(), caller))
        .sorted(
            Comparator.comparingInt((Entry e) -> e.entry().order())
                .thenComparing(e -> e.entry().path()))
        .map(e -> item(e, caller))
        .toList();
  }

  private static boolean visible(MenuEntry entry, Caller caller) {
    boolean known = caller.terminal() || caller.member().isPresent();
    return known && (entry.permission().isEmpty() || caller.may(entry.permission()));
  }

  private static MenuItem item(Entry e, Caller caller) {
    String label = e.messages().text(caller.locale(), e.entry().messageKey());
    return new MenuItem(e.entry().path(), label);
  }
}
