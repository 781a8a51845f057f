package org.levain.goals.internal.domain;

import java.time.Instant;

/** How it stands with a request for a community. */
public sealed interface RequestState {

  /** Administrators have to answer. */
  record Open() implements RequestState {}

  /** The requester may edit it and send it again. */
  record SentBack(Answer answer) implements RequestState {}

  /** There will be no community of it. */
  record Declined(Answer answer) implements RequestState {}

  /**
   * The community exists.
   *
   * @param community its id
   * @param byUid identifier of the administrator who accepted
   * @param when when
   */
  record Accepted(String community, String byUid, Instant when) implements RequestState {}

  /** The requester took it back. */
  record Withdrawn(Instant when) implements RequestState {}

  /**
   * What an administrator answered.
   *
   * @param reason why, as the requester reads it
   * @param byUid identifier of the administrator
   * @param when when
   */
  record Answer(String reason, String byUid, Instant when) {}

  /** In one word: {@code open}, {@code sent-back}, {@code declined}, … */
  default String word() {
    if (this instanceof Open) {
      return "open";
    }
    if (this instanceof SentBack) {
      return "sent-back";
    }
    if (this instanceof Declined) {
      return "declined";
    }
    return this instanceof Accepted ? "accepted" : "withdrawn";
  }

  /** Why it was sent back or declined; empty else. */
  default String reason() {
    if (this instanceof SentBack back) {
      return back.answer().reason();
    }
    return this instanceof Declined declined ? declined.answer().reason() : "";
  }
}
