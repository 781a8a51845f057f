package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.goals.internal.domain.StartRequest;

/** The requests for communities. Thread-safe. */
public interface StartRequests {

  /** The request of this id. */
  Optional<StartRequest> find(String id);

  /** The request that this member made of the form with this key. */
  Optional<StartRequest> fromForm(String byUid, String formKey);

  /** A member's requests, newest first. */
  List<StartRequest> of(String byUid, int limit);

  /**
   * Requests that wait for an answer, oldest first.
   *
   * @param after id of the last one of the page before, or empty
   */
  List<StartRequest> open(String after, int limit);

  /**
   * Requests that administrators need not answer any more, newest first.
   *
   * @param before id of the last one of the page before, or empty
   */
  List<StartRequest> done(String before, int limit);

  /** Whether a form is short enough to be kept. */
  boolean fits(Map<String, String> fields);

  /** Runs in one transaction; the work may run more than once. */
  <T> T change(Function<EntityManager, T> work);

  /** How many requests a member has open, as it stands in a transaction. */
  long countOpen(EntityManager tx, String byUid);

  /** How many requests a member has sent since then, whatever came of them. */
  long countSince(EntityManager tx, String byUid, Instant since);

  /** Keeps a new request in a transaction. */
  void add(EntityManager tx, StartRequest request);

  /**
   * Takes a step in a transaction; of two at once only one gets through.
   *
   * @param step a rule of {@link StartRequest}
   * @return the request after the step; empty if there is none, or the step is not allowed
   */
  Optional<StartRequest> step(
      EntityManager tx, String id, Function<StartRequest, Optional<StartRequest>> step);
}
