package org.levain.seeding.internal.rest;

import java.util.Locale;
import java.util.Optional;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;

/**
 * An item as programs read it.
 *
 * @param number place in the plan, from 1
 * @param detail a sentence where one is needed, in the reader's language
 */
public record Item(
    long number,
    String kind,
    String name,
    String part,
    String source,
    Verdict verdict,
    String detail,
    Optional<Edit> edit) {

  static Item of(Change c, Locale locale) {
    return new Item(
        c.number(),
        c.kind(),
        c.name(),
        c.part(),
        c.source(),
        c.verdict(),
        c.detail().in(locale),
        c.edit());
  }
}
