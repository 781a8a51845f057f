package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Community.MadeFrom;
import org.levain.goals.internal.domain.CommunityPage;
import org.levain.goals.internal.domain.GoalEntry;

/** The communities that exist. Thread-safe. */
public interface Communities {

  /** The community of this id. */
  Optional<Community> find(String id);

  /** The community whose name reads like this one. */
  Optional<Community> named(String name);

  /** The community that this member made from the form with this key. */
  Optional<Community> fromForm(String creatorUid, String formKey);

  /**
   * Communities in the order of their names.
   *
   * @param words only those whose name contains these words; empty: all
   * @param after name of the last one on the page before, or empty
   * @param limit the most that are returned
   */
  List<Community> list(String words, String after, int limit);

  /**
   * The same, at work or at rest only.
   *
   * @param active whether those at work are meant, or those at rest
   */
  List<Community> list(String words, boolean active, String after, int limit);

  /** The pages that a community started with, the landing page first. */
  List<CommunityPage> pages(String id);

  /** What its creator answered to the blanks of its template, by blank. */
  Map<String, String> answers(String id);

  /** A community's goals, newest first. */
  List<GoalEntry> goals(String id);

  /** Which community a page of the server belongs to: all of them, by the page's name. */
  Map<String, String> communityByPage();

  /** Whether this group of the server belongs to a community, by the group's exact name. */
  boolean hasGroup(String group);

  /** Whether a community was made from this template, be it at work or at rest. */
  boolean hasTemplate(String template);

  /** Changes things in one transaction; the work may run more than once. */
  <T> T change(Function<Changes, T> work);

  /** What can be done in a transaction. */
  interface Changes {

    /** The transaction, for others that write in it. */
    EntityManager tx();

    /** The community as it stands in this transaction. */
    Optional<Community> find(String id);

    /** Keeps a new community with its first goal. */
    void add(Community community, List<CommunityPage> pages, String formKey);

    /** Keeps what its creator answered to the blanks of its template. */
    void keepAnswers(String id, Map<String, String> answers);

    /**
     * Keeps that a community follows another version of its template.
     *
     * @param pages those that are written, old and new, as the template has them
     * @param run the run that writes them, or empty
     */
    void takeTemplate(String id, MadeFrom template, List<CommunityPage> pages, String run);

    /** Keeps what else changed about a community: the run, whether it rests. */
    void keep(Community community);

    /** Keeps a new goal of a community. */
    void changeGoal(Community community, Instant when, String byUid);
  }
}
