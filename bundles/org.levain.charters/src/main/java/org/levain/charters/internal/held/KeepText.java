package org.levain.charters.internal.held;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Moments;
import org.levain.charters.internal.action.News;
import org.levain.charters.internal.guard.Ruling;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldText.Verdict;
import org.levain.charters.internal.held.HeldText.Where;
import org.levain.host.Member;
import org.levain.host.spi.SaveAttempt;
import org.levain.host.spi.SaveAttempt.Words;

/**
 * Keeps a text that is not saved, for its author. The same text for the same page is kept once.
 * Nothing that somebody has is dropped to make room: what does not fit is not kept, and the author
 * is told.
 */
public final class KeepText {

  /** The most texts that are kept for one member. */
  public static final int MOST_KEPT = 50;

  /** The most that are kept anew for one member in ten minutes. */
  public static final int MOST_AT_ONCE = 30;

  private static final Duration AT_ONCE = Duration.ofMinutes(10);
  private static final Duration DISCARDED = Duration.ofDays(7);

  private final HeldTexts texts;
  private final AuditLog audit;
  private final News news;
  private final Clock clock;

  /** Keeps with these. */
  public KeepText(HeldTexts texts, AuditLog audit, News news, Clock clock) {
    this.texts = texts;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is kept. */
  public record Kept(String id) implements Outcome {}

  /** It is not. */
  public record NotKept(Why why) implements Outcome {}

  /** Why a text is not kept. */
  public enum Why {
    /** It is longer than {@link HeldText#MOST_TEXT}. */
    SIZE,
    /** The member has {@link #MOST_KEPT} of them. */
    FULL,
    /** Too many in too short a time. */
    RATE,
    /** The database is away. */
    DATABASE;

    /** In one word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps what somebody wanted to save. */
  public Outcome keep(SaveAttempt attempt, Member author, Ruling ruling) {
    Words words = attempt.words();
    // editors add a line end of their own
    String most =
        words.text().length() > HeldText.MOST_TEXT ? words.text().stripTrailing() : words.text();
    if (most.length() > HeldText.MOST_TEXT) {
      return new NotKept(Why.SIZE);
    }
    Instant now = Moments.milli(clock.instant());
    HeldText text =
        new HeldText(
            UuidCreator.getTimeOrderedEpoch().toString(),
            new Where(
                attempt.page(), attempt.entryOf().orElse(""), attempt.act(), attempt.baseHash()),
            author.uid(),
            attempt.language(),
            new Words(storable(most), words.before(), words.after()),
            verdict(ruling),
            HeldState.REFUSED,
            Reply.NONE,
            now,
            now);
    Outcome outcome = texts.change(tx -> keep(tx, text));
    if (outcome instanceof Kept) {
      news.held(ruling.place().id());
    }
    return outcome;
  }

  private Outcome keep(EntityManager tx, HeldText text) {
    Optional<HeldText> same = texts.same(tx, text);
    if (same.isPresent()) {
      texts.step(
          tx,
          same.get().id(),
          there -> Optional.of(there.refused(text.verdict(), text.where(), text.changed())));
      return kept(tx, same.get().id(), text);
    }
    texts.sweep(tx, text.authorUid(), text.kept().minus(DISCARDED));
    if (texts.countKept(tx, text.authorUid()) >= MOST_KEPT) {
      return new NotKept(Why.FULL);
    }
    if (texts.countSince(tx, text.authorUid(), text.kept().minus(AT_ONCE)) >= MOST_AT_ONCE) {
      return new NotKept(Why.RATE);
    }
    texts.add(tx, text);
    return kept(tx, text.id(), text);
  }

  private Outcome kept(EntityManager tx, String id, HeldText text) {
    Verdict verdict = text.verdict();
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(text.authorUid()),
            "charters.held",
            "held:" + id,
            Map.of(
                "answer", verdict.answer().word(),
                "charter", verdict.charter(),
                "edition", String.valueOf(verdict.edition()),
                "clause", verdict.clause())));
    return new Kept(id);
  }

  /** What was said, as it is kept. */
  public static Verdict verdict(Ruling ruling) {
    return new Verdict(
        ruling.place().id(),
        ruling.charter(),
        ruling.edition(),
        ruling.decision().answer(),
        ruling.decision().clause(),
        ruling.decision().reason(),
        ruling.decision().who(),
        ruling.decision().alternative());
  }

  /** PostgreSQL keeps no character 0, and nobody can type one. */
  static String storable(String text) {
    return text.replace('\u0000', '\uFFFD');
  }
}
