package org.levain.badges.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.levain.badges.artwork.Standing;

/**
 * A badge in somebody's hands. Nothing of it is public before its holder agrees.
 *
 * @param id time-ordered identifier
 * @param publicId what stands in addresses that strangers open: 128 random bits
 * @param kind which badge
 * @param memberUid whose
 * @param given when and why it was given
 * @param term from when to when it holds
 * @param consent what the holder agreed to; empty: nothing yet
 * @param over why it is over; empty: it is not, or only its term is
 */
public record Award(
    String id,
    String publicId,
    String kind,
    String memberUid,
    Given given,
    Term term,
    Optional<Consent> consent,
    Optional<Over> over) {

  /** The most characters of a reason. */
  public static final int MOST_REASON = 500;

  /** The most characters of a link. */
  public static final int MOST_EVIDENCE = 1000;

  /**
   * How it came about.
   *
   * @param when at what moment
   * @param byUid who gave it; empty: the terminal
   * @param reason why
   * @param evidence where that can be seen: a web address, or empty
   */
  public record Given(Instant when, String byUid, String reason, String evidence) {}

  /**
   * From when to when.
   *
   * @param begins the first day
   * @param ends the last day; empty: until somebody ends it
   */
  public record Term(LocalDate begins, Optional<LocalDate> ends) {

    /** Whether its last day is past. */
    public boolean isOver(LocalDate today) {
      return ends.filter(end -> end.isBefore(today)).isPresent();
    }
  }

  /**
   * What the holder agreed to.
   *
   * @param when at what moment
   * @param name the name under which it shows
   * @param shows where
   */
  public record Consent(Instant when, String name, Shows shows) {}

  /** Whether it holds on this day. */
  public Standing standing(LocalDate today) {
    if (over.filter(o -> o.how() == Over.How.REVOKED).isPresent()) {
      return Standing.REVOKED;
    }
    return over.isPresent() || term.isOver(today) ? Standing.ENDED : Standing.VALID;
  }

  /** The day on which it came to its end, once it has. */
  public Optional<LocalDate> lastDay(LocalDate today) {
    Optional<LocalDate> stopped = over.map(o -> LocalDate.ofInstant(o.when(), Days.ZONE));
    return stopped.isPresent() ? stopped : term.ends().filter(end -> end.isBefore(today));
  }

  /** What stands on its band: the year it begins, and the year it ended where that is another. */
  public String band(LocalDate today) {
    int begins = term.begins().getYear();
    int ends = lastDay(today).map(LocalDate::getYear).orElse(begins);
    return ends <= begins ? String.valueOf(begins) : begins + "–" + "%02d".formatted(ends % 100);
  }

  /** Whether strangers see it. */
  public boolean openToStrangers() {
    return consent.filter(c -> c.shows().toStrangers()).isPresent();
  }

  /** The same, agreed to. */
  public Award agreed(Consent now) {
    return new Award(id, publicId, kind, memberUid, given, term, Optional.of(now), over);
  }

  /** The same, at its end. */
  public Award ended(Over now) {
    return new Award(id, publicId, kind, memberUid, given, term, consent, Optional.of(now));
  }
}
