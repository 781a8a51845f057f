package org.levain.goals.internal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * That a member was asked into a community: one for each member and community, whoever asks.
 *
 * @param id identifier, ordered by time
 * @param community id of the community
 * @param memberUid identifier of who was asked
 * @param answer what they answered, if they did
 * @param reason why they were asked, in the words of who asked
 * @param byUid identifier of who asked last
 * @param sent when they were asked last
 * @param times how often they were asked
 */
public record Invitation(
    String id,
    String community,
    String memberUid,
    Optional<Answer> answer,
    String reason,
    String byUid,
    Instant sent,
    int times) {

  /** How long an invitation is good; nobody is asked again before it is over. */
  public static final Duration LIFE = Duration.ofDays(30);

  /** An answer and when it was given. */
  public record Answer(boolean joined, Instant when) {}

  /** Where an invitation is. */
  public enum State {
    /** Asked, and not answered yet. */
    INVITED,
    /** A member by their own answer. */
    JOINED,
    /** Not now: they are not asked again. */
    NOT_NOW,
    /** Nobody answered in time. */
    EXPIRED;

    /** The state as messages and JSON write it. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Where it is at this moment. */
  public State stateAt(Instant now) {
    return answer
        .map(a -> a.joined() ? State.JOINED : State.NOT_NOW)
        .orElseGet(() -> now.isBefore(until()) ? State.INVITED : State.EXPIRED);
  }

  /** Until when it is good. */
  public Instant until() {
    return sent.plus(LIFE);
  }

  /** Whether they do not wish to be asked again. */
  public boolean isFinal() {
    return answer.filter(a -> !a.joined()).isPresent();
  }

  /** The same, answered. */
  public Invitation answered(boolean joined, Instant when) {
    Optional<Answer> given = Optional.of(new Answer(joined, when));
    return new Invitation(id, community, memberUid, given, reason, byUid, sent, times);
  }

  /** The same, asked once more. */
  public Invitation again(String newReason, String by, Instant when) {
    return new Invitation(
        id, community, memberUid, Optional.empty(), newReason, by, when, times + 1);
  }
}
