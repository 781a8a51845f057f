package org.levain.charters.internal.held;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Moments;
import org.levain.host.Member;

/**
 * What authors do with a text that is kept for them: change it, discard it, take that back. Nobody
 * but its author can, and others are not told that it exists.
 */
public final class ChangeText {

  private final HeldTexts texts;
  private final AuditLog audit;
  private final Clock clock;

  /** Changes with these. */
  public ChangeText(HeldTexts texts, AuditLog audit, Clock clock) {
    this.texts = texts;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is done. */
  public record Changed(HeldText text) implements Outcome {}

  /** It stands otherwise: somebody was asked, or it is saved or discarded. */
  public record StandsOtherwise(HeldText text) implements Outcome {}

  /** It is too long; nothing was changed. */
  public record TooLong(HeldText text, int length) implements Outcome {}

  /** There is no such text of this member's. */
  public record NoText() implements Outcome {}

  /** Keeps another version of it. */
  public Outcome keep(String id, String words, Member author) {
    String text = KeepText.storable(words.replace("\r\n", "\n"));
    if (text.length() > HeldText.MOST_TEXT) {
      return own(id, author)
          .<Outcome>map(there -> new TooLong(there, text.length()))
          .orElseGet(NoText::new);
    }
    Instant now = now();
    return step(id, author, "", there -> there.state().draft(), there -> there.with(text, now));
  }

  /** Discards it; that can be taken back for a week. */
  public Outcome discard(String id, Member author) {
    Instant now = now();
    return step(
        id,
        author,
        "charters.discarded",
        there -> there.state().draft(),
        there -> there.in(HeldState.DISCARDED, now));
  }

  /** Takes back that it was discarded. */
  public Outcome undo(String id, Member author) {
    Instant now = now();
    return step(
        id,
        author,
        "charters.kept",
        there -> there.state() == HeldState.DISCARDED,
        there -> there.in(HeldState.REFUSED, now));
  }

  private Outcome step(
      String id,
      Member author,
      String action,
      java.util.function.Predicate<HeldText> possible,
      Function<HeldText, HeldText> step) {
    Optional<HeldText> done =
        texts.change(
            tx -> {
              Optional<HeldText> after =
                  texts.step(
                      tx,
                      id,
                      there ->
                          there.isOf(author.uid()) && possible.test(there)
                              ? Optional.of(step.apply(there))
                              : Optional.empty());
              if (after.isPresent() && !action.isEmpty()) {
                note(tx, action, id, author);
              }
              return after;
            });
    return done.<Outcome>map(Changed::new)
        .or(() -> own(id, author).map(StandsOtherwise::new))
        .orElseGet(NoText::new);
  }

  private void note(EntityManager tx, String action, String id, Member author) {
    audit.record(tx, new AuditEntry(Optional.of(author.uid()), action, "held:" + id, Map.of()));
  }

  private Optional<HeldText> own(String id, Member author) {
    return texts.find(id).filter(there -> there.isOf(author.uid()));
  }

  private Instant now() {
    return Moments.milli(clock.instant());
  }
}
