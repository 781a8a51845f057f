package org.levain.charters.internal.rest;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.held.HeldText;
import org.levain.host.Member;
import org.levain.host.Members;
import org.levain.words.Sentence;

/**
 * A text that was not saved.
 *
 * @param id identifier
 * @param page the page's name
 * @param act {@code new}, {@code change} or {@code comment}
 * @param author login of who wrote it; left out: they have left
 * @param state {@code refused}, {@code asked}, {@code granted}, {@code declined}, {@code stuck},
 *     {@code saved} or {@code discarded}
 * @param answer what the charter says: {@code no} or {@code ask}
 * @param charter where the charter holds: {@code platform}, or a community's identifier
 * @param edition its edition
 * @param clause the number of the clause; empty: none provides for it
 * @param reason its words
 * @param who who is asked, in the charter's words
 * @param alternative what can be done instead
 * @param note what the author said to whoever is asked
 * @param why what was said when it was declined, or what stood in the way
 * @param text what was written; left out in lists, empty once it is in the page
 * @param kept when it was first kept
 * @param changed when it last changed
 */
public record HeldJson(
    String id,
    String page,
    String act,
    @Nullable String author,
    String state,
    String answer,
    String charter,
    int edition,
    String clause,
    String reason,
    String who,
    String alternative,
    String note,
    String why,
    @Nullable String text,
    Instant kept,
    Instant changed) {

  /** A text without what was written. */
  public static HeldJson head(HeldText text, Members members, Locale locale) {
    return of(text, null, members, locale);
  }

  /** A text. */
  public static HeldJson whole(HeldText text, Members members, Locale locale) {
    return of(text, text.words().text(), members, locale);
  }

  private static HeldJson of(
      HeldText text, @Nullable String words, Members members, Locale locale) {
    HeldText.Verdict verdict = text.verdict();
    return new HeldJson(
        text.id(),
        text.where().page(),
        text.where().act().name().toLowerCase(Locale.ROOT),
        members.byUid(text.authorUid()).map(Member::login).orElse(null),
        text.state().word(),
        verdict.answer().word(),
        verdict.charter(),
        verdict.edition(),
        verdict.clause(),
        verdict.reason(),
        verdict.who(),
        verdict.alternative(),
        text.answer().note(),
        Sentence.kept(text.answer().reason()).in(locale),
        words,
        text.kept(),
        text.changed());
  }
}
