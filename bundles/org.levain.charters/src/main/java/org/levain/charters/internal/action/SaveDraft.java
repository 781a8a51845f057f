package org.levain.charters.internal.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.levain.charters.language.Limits;
import org.levain.host.Member;

/**
 * Saves the draft of a place. Whoever began with an older text than the one that is there now gets
 * both: nothing is overwritten unseen.
 */
public final class SaveDraft {

  private final Charters charters;
  private final Clock clock;

  /** Saves into here. */
  public SaveDraft(Charters charters, Clock clock) {
    this.charters = charters;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** It is saved. */
  public record Saved(Draft draft) implements Outcome {}

  /** Somebody else saved meanwhile: nothing was written. */
  public record Another(Draft theirs) implements Outcome {}

  /** It is longer than a charter may be: nothing was written. */
  public record TooLong(int length) implements Outcome {}

  /** The text to begin with: the draft, or else what was published last, or nothing. */
  public Draft begin(String place) {
    Optional<Draft> draft = charters.draft(place);
    return draft.orElseGet(
        () -> Draft.none(place, charters.last(place).map(Edition::source).orElse("")));
  }

  /**
   * Saves it.
   *
   * @param revision of the draft that the person began with; 0 where there was none
   */
  public Outcome save(String place, String typed, int revision, Optional<Member> by) {
    String source = typed.replace("\r\n", "\n").replace('\r', '\n').replace("\u0000", "\uFFFD");
    if (source.length() > Limits.CHARTER) {
      return new TooLong(source.length());
    }
    Draft draft =
        new Draft(
            place,
            source,
            revision + 1,
            Moments.milli(clock.instant()),
            by.map(Member::uid).orElse(""));
    try {
      return charters.change(tx -> save(tx, draft, revision));
    } catch (PersistenceException e) {
      // two who save the first draft of a place: the other one was quicker
      return charters.change(tx -> save(tx, draft, revision));
    }
  }

  private Outcome save(EntityManager tx, Draft draft, int revision) {
    Optional<Draft> there = charters.draft(tx, draft.place());
    if (there.isPresent() && there.get().source().equals(draft.source())) {
      return new Saved(there.get());
    }
    if (there.map(Draft::revision).orElse(0) != revision) {
      return new Another(
          there.orElseGet(
              () ->
                  Draft.none(
                      draft.place(),
                      charters.last(tx, draft.place()).map(Edition::source).orElse(""))));
    }
    charters.keep(tx, draft);
    return new Saved(draft);
  }
}
