package org.levain.seeding.internal.rest;

import java.util.Locale;
import java.util.Optional;
import org.levain.ledger.Change;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;

/**
 * An item of a dry run as programs read it: an {@link Item} with its texts.
 *
 * @param before the text that is there, or the logins one a line
 * @param after the text of the plan, or the logins that are added
 */
public record Compared(
    long number,
    String kind,
    String name,
    String part,
    String source,
    Verdict verdict,
    String detail,
    Optional<Edit> edit,
    Optional<String> before,
    Optional<String> after) {

  static Compared of(Change c, Locale locale) {
    return new Compared(
        c.number(),
        c.kind(),
        c.name(),
        c.part(),
        c.source(),
        c.verdict(),
        c.detail().in(locale),
        c.edit(),
        c.before(),
        c.after());
  }
}
