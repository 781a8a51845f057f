package org.levain.goals.internal.domain;

import java.time.Instant;
import java.util.Optional;
import org.levain.goals.templates.words.Language;

/**
 * A community with a goal.
 *
 * @param id identifier, ordered by time
 * @param name what people call it
 * @param language the language it is written in
 * @param purpose why it exists
 * @param template what it was made from
 * @param animator who animates it
 * @param places where it is in the server
 * @param creatorUid identifier of the member who created it
 * @param created when
 * @param archived since when it rests, if it was closed
 * @param version rises with every change, so that nobody overwrites somebody else's
 */
public record Community(
    String id,
    String name,
    Language language,
    Purpose purpose,
    MadeFrom template,
    Animator animator,
    Places places,
    String creatorUid,
    Instant created,
    Optional<Instant> archived,
    int version) {

  /**
   * Why a community exists.
   *
   * @param goal one sentence
   * @param benefit what a member gains, or empty
   * @param insteadOf the channel that it replaces, or empty
   */
  public record Purpose(String goal, String benefit, String insteadOf) {

    /** The same with another sentence and benefit. */
    public Purpose with(String newGoal, String newBenefit) {
      return new Purpose(newGoal, newBenefit, insteadOf);
    }
  }

  /** The template that a community was made from, and its version then. */
  public record MadeFrom(String id, int version) {}

  /**
   * Who animates a community.
   *
   * @param uid the member's stable identifier
   * @param login the member's login at that time
   */
  public record Animator(String uid, String login) {}

  /**
   * Where a community is in the server.
   *
   * @param group name of its group, empty where the server has no groups
   * @param landingPage name of its landing page, empty where the server has no pages
   * @param run the ledger's run that writes it, empty where there is nothing to write
   */
  public record Places(String group, String landingPage, String run) {}

  /** May this member change it? The creator and the animator may. */
  public boolean isKeptBy(String uid) {
    return animator.uid().equals(uid) || creatorUid.equals(uid);
  }

  /** The same, written into the server by this run. */
  public Community inRun(String run) {
    Places written = new Places(places.group(), places.landingPage(), run);
    return new Community(
        id,
        name,
        language,
        purpose,
        template,
        animator,
        written,
        creatorUid,
        created,
        archived,
        version);
  }

  /** The same with another purpose. */
  public Community with(Purpose newPurpose) {
    return new Community(
        id,
        name,
        language,
        newPurpose,
        template,
        animator,
        places,
        creatorUid,
        created,
        archived,
        version);
  }

  /** Whether it is at work. */
  public boolean active() {
    return archived.isEmpty();
  }

  /** The same, at rest since this moment; empty: at work. */
  public Community archived(Optional<Instant> since) {
    return new Community(
        id,
        name,
        language,
        purpose,
        template,
        animator,
        places,
        creatorUid,
        created,
        since,
        version);
  }

  /** The same, animated by somebody else. */
  public Community animatedBy(Animator other) {
    return new Community(
        id,
        name,
        language,
        purpose,
        template,
        other,
        places,
        creatorUid,
        created,
        archived,
        version);
  }
}
