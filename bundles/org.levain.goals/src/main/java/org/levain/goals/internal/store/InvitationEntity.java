package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.Answer;

/** An invitation's row. */
@Entity(name = "Invitation")
@Table(name = "levain_goals_invitation")
class InvitationEntity {

  static final String NONE = "";
  static final String JOINED = "joined";
  static final String NOT_NOW = "not-now";

  @Id String id = "";
  String community = "";

  @Column(name = "member_uid")
  String memberUid = "";

  String answer = NONE;
  long answered;
  String reason = "";

  @Column(name = "by_uid")
  String byUid = "";

  long sent;
  int times;

  @Version int version;

  /** For the provider. */
  InvitationEntity() {}

  InvitationEntity(Invitation i) {
    id = i.id();
    community = i.community();
    memberUid = i.memberUid();
    take(i);
  }

  /** Takes over what can change. */
  final void take(Invitation i) {
    answer = i.answer().map(a -> a.joined() ? JOINED : NOT_NOW).orElse(NONE);
    answered = i.answer().map(a -> a.when().toEpochMilli()).orElse(0L);
    reason = i.reason();
    byUid = i.byUid();
    sent = i.sent().toEpochMilli();
    times = i.times();
  }

  Invitation invitation() {
    Optional<Answer> given =
        answer.isEmpty()
            ? Optional.empty()
            : Optional.of(new Answer(answer.equals(JOINED), Instant.ofEpochMilli(answered)));
    return new Invitation(
        id, community, memberUid, given, reason, byUid, Instant.ofEpochMilli(sent), times);
  }
}
