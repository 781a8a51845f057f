package org.levain.charters.internal.request;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levain.audit.AuditEntry;
import org.levain.audit.AuditLog;
import org.levain.charters.internal.action.Fault;
import org.levain.charters.internal.action.Moments;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.host.Member;

/**
 * An author asks whoever decides about a text that the charter wants to be asked about, or takes
 * that back. While somebody is asked, the text stays as it is.
 */
public final class AskForText {

  private final HeldTexts texts;
  private final RequestLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  /** Asks with these. */
  public AskForText(HeldTexts texts, RequestLetters letters, AuditLog audit, Clock clock) {
    this.texts = texts;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is done. */
  public record Done(HeldText text) implements Outcome {}

  /** It cannot be done as the text stands. */
  public record StandsOtherwise(HeldText text) implements Outcome {}

  /** Something is wrong with the note. */
  public record Faulty(HeldText text, List<Fault> faults) implements Outcome {}

  /** There is no such text of this member's. */
  public record NoText() implements Outcome {}

  /**
   * Asks.
   *
   * @param note what the author says to whoever is asked; may be empty
   */
  public Outcome ask(String id, String note, Member author) {
    String said = Typed.text(note);
    if (said.length() > HeldText.MOST_REASON) {
      Fault fault = Fault.of("note", "long", HeldText.MOST_REASON, said.length());
      return own(id, author)
          .<Outcome>map(text -> new Faulty(text, List.of(fault)))
          .orElseGet(NoText::new);
    }
    Instant now = Moments.milli(clock.instant());
    return outcome(id, author, texts.change(tx -> ask(tx, id, said, author, now)));
  }

  private Optional<HeldText> ask(
      EntityManager tx, String id, String note, Member author, Instant now) {
    Optional<HeldText> asked =
        texts.step(
            tx,
            id,
            there ->
                there.isOf(author.uid()) && there.askable()
                    ? Optional.of(there.in(HeldState.ASKED, new Reply(note, "", ""), now))
                    : Optional.empty());
    asked.ifPresent(
        text -> {
          note(tx, "charters.asked", text, author);
          letters.asked(tx, text, author);
        });
    return asked;
  }

  /** Takes it back; the text is a draft again. */
  public Outcome takeBack(String id, Member author) {
    Instant now = Moments.milli(clock.instant());
    return outcome(
        id,
        author,
        texts.change(
            tx -> {
              Optional<HeldText> back =
                  texts.step(
                      tx,
                      id,
                      there ->
                          there.isOf(author.uid()) && there.state() == HeldState.ASKED
                              ? Optional.of(there.in(HeldState.REFUSED, Reply.NONE, now))
                              : Optional.empty());
              back.ifPresent(text -> note(tx, "charters.taken-back", text, author));
              return back;
            }));
  }

  private Outcome outcome(String id, Member author, Optional<HeldText> done) {
    return done.<Outcome>map(Done::new)
        .or(() -> own(id, author).map(StandsOtherwise::new))
        .orElseGet(NoText::new);
  }

  private Optional<HeldText> own(String id, Member author) {
    return texts.find(id).filter(there -> there.isOf(author.uid()));
  }

  private void note(EntityManager tx, String action, HeldText text, Member author) {
    audit.record(
        tx,
        new AuditEntry(
            Optional.of(author.uid()),
            action,
            "held:" + text.id(),
            Map.of("clause", text.verdict().clause())));
  }
}
