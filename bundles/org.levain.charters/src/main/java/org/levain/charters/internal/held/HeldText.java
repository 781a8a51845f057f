package org.levain.charters.internal.held;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.levain.charters.internal.guard.Posting;
import org.levain.charters.language.model.Answer;
import org.levain.host.ContentHash;
import org.levain.host.Member;
import org.levain.host.SaveAct;
import org.levain.host.spi.SaveAttempt.Words;

/**
 * A text that was not saved. Immutable.
 *
 * @param id identifier, ordered by time
 * @param where what was to be saved
 * @param authorUid who wrote it
 * @param language the author's language then
 * @param words what was written; empty once it is in the page
 * @param verdict why it was not saved
 * @param state how it stands
 * @param answer what came of asking; empty as long as nobody was asked
 * @param kept when it was first kept
 * @param changed when its state or its words last changed
 */
public record HeldText(
    String id,
    Where where,
    String authorUid,
    Locale language,
    Words words,
    Verdict verdict,
    HeldState state,
    Reply answer,
    Instant kept,
    Instant changed) {

  /** The most characters of a text that is kept. */
  public static final int MOST_TEXT = 1_000_000;

  /** The most characters of a reason. */
  public static final int MOST_REASON = 1_000;

  /**
   * What was to be saved.
   *
   * @param page the page's name
   * @param entryOf the page that it is a dated entry of; may be empty
   * @param act what was done
   * @param baseHash of the page as its author saw it; empty: there was none
   */
  public record Where(String page, String entryOf, SaveAct act, String baseHash) {}

  /**
   * Why it was not saved.
   *
   * @param place identifier of the community, or {@code platform}
   * @param charter the place whose charter decided
   * @param edition its edition
   * @param answer no, or ask
   * @param clause the number of the clause; empty: none provides for it
   * @param reason its text
   * @param who who is asked; may be empty
   * @param alternative what can be done instead; may be empty
   */
  public record Verdict(
      String place,
      String charter,
      int edition,
      Answer answer,
      String clause,
      String reason,
      String who,
      String alternative) {}

  /**
   * What came of asking.
   *
   * @param note what the author wrote to whoever is asked; may be empty
   * @param byUid who answered; empty as long as nobody has
   * @param reason why it was declined, or could not be saved; may be empty
   */
  public record Reply(String note, String byUid, String reason) {

    /** Nobody was asked. */
    public static final Reply NONE = new Reply("", "", "");
  }

  /** Whether this member wrote it. */
  public boolean isOf(String uid) {
    return authorUid.equals(uid);
  }

  /** Whether somebody can be asked about it. */
  public boolean askable() {
    boolean draft = state == HeldState.REFUSED || state == HeldState.DECLINED;
    return draft && verdict.answer() == Answer.ASK;
  }

  /** What its author wants to save. */
  public Posting posting(Member author) {
    Optional<String> entryOf = Optional.of(where.entryOf()).filter(page -> !page.isEmpty());
    return new Posting(where.page(), entryOf, where.act(), words.text(), author);
  }

  /** The hash of what was written. */
  public String textHash() {
    return ContentHash.of(words.text());
  }

  /** The same in another state. */
  public HeldText in(HeldState next, Reply now, Instant when) {
    return new HeldText(id, where, authorUid, language, words, verdict, next, now, kept, when);
  }

  /** The same in another state, with what was said before. */
  public HeldText in(HeldState next, Instant when) {
    return in(next, answer, when);
  }

  /** The same after another refusal of the same text. */
  public HeldText refused(Verdict again, Where there, Instant when) {
    return new HeldText(
        id, there, authorUid, language, words, again, HeldState.REFUSED, Reply.NONE, kept, when);
  }

  /** The same with what the charter says of it by now. */
  public HeldText judged(Verdict now) {
    return new HeldText(id, where, authorUid, language, words, now, state, answer, kept, changed);
  }

  /** The same with another text. */
  public HeldText with(String text, Instant when) {
    Words changed = new Words(text, words.before(), words.after());
    return new HeldText(
        id, where, authorUid, language, changed, verdict, state, answer, kept, when);
  }

  /** The same without its words: they are in the page. */
  public HeldText saved(Instant when) {
    return new HeldText(
        id,
        where,
        authorUid,
        language,
        Words.page(""),
        verdict,
        HeldState.SAVED,
        answer,
        kept,
        when);
  }
}
