package org.levain.badges.internal;

import java.util.Locale;
import org.levain.badges.internal.domain.Award.Term;
import org.levain.web.Messages;

/** A term as people who look at a badge read it: until its last day, or since its first. */
public final class WrittenTerm {

  private WrittenTerm() {}

  /** The term in this language. */
  public static String of(Term term, Messages messages, Locale locale) {
    return term.ends()
        .map(end -> messages.text(locale, "panel.until", WrittenDay.of(end, locale)))
        .orElseGet(() -> messages.text(locale, "term.since", WrittenDay.of(term.begins(), locale)));
  }
}
