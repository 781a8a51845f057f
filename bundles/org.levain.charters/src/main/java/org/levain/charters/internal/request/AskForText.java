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
import org.levain.charters.internal.guard.Posting;
import org.levain.charters.internal.guard.Rulings;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldText.Reply;
import org.levain.charters.internal.held.HeldTexts;
import org.levain.charters.internal.held.KeepText;
import org.levain.charters.internal.place.Place;
import org.levain.charters.internal.place.Places;
import org.levain.host.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An author asks whoever decides about a text that the charter wants to be asked about, or takes
 * that back. While somebody is asked, the text stays as it is.
 */
public final class AskForText {

  private static final Logger LOG = LoggerFactory.getLogger(AskForText.class);

  private final HeldTexts texts;
  private final Rulings rulings;
  private final Places places;
  private final RequestLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  /** Asks with these. */
  public AskForText(
      HeldTexts texts,
      Rulings rulings,
      Places places,
      RequestLetters letters,
      AuditLog audit,
      Clock clock) {
    this.texts = texts;
    this.rulings = rulings;
    this.places = places;
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
   * Asks, if what the charter says by now of the text as it is by now is still to be asked about:
   * the author may have changed it since it was refused.
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
    return outcome(
        id,
        author,
        own(id, author)
            .filter(HeldText::askable)
            .flatMap(text -> judged(text, author))
            .flatMap(text -> texts.change(tx -> ask(tx, text, said, author, now))));
  }

  /** Empty as long as nobody can say. */
  private Optional<HeldText> judged(HeldText text, Member author) {
    Posting posting = text.posting(author);
    Optional<Place> meant = places.find(text.verdict().place());
    try {
      return Optional.of(
          rulings
              .on(posting, meant)
              .filter(ruling -> !ruling.permits())
              .map(ruling -> text.judged(KeepText.verdict(ruling)))
              .orElse(text));
    } catch (IllegalStateException e) {
      LOG.warn("Nobody is asked about {}: the charters cannot be read", text.id(), e);
      return Optional.empty();
    }
  }

  private Optional<HeldText> ask(
      EntityManager tx, HeldText judged, String note, Member author, Instant now) {
    HeldText next =
        judged.askable() ? judged.in(HeldState.ASKED, new Reply(note, "", ""), now) : judged;
    Optional<HeldText> asked =
        texts
            .step(
                tx,
                judged.id(),
                there -> isStill(there, judged) ? Optional.of(next) : Optional.empty())
            .filter(text -> text.state() == HeldState.ASKED);
    asked.ifPresent(
        text -> {
          note(tx, "charters.asked", text, author);
          letters.asked(tx, text, author);
        });
    return asked;
  }

  /** Whether it is as it was when the charter was asked. */
  private static boolean isStill(HeldText there, HeldText judged) {
    return there.askable()
        && there.changed().equals(judged.changed())
        && there.words().equals(judged.words());
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
