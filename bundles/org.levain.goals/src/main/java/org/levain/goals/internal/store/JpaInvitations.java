package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.domain.Invitation.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invitations in the database. */
@Component(name = "org.levain.goals.invitations", service = Invitations.class)
public final class JpaInvitations implements Invitations {

  /** Beyond every id. */
  private static final String END = "~";

  private static final int MOST_WAITING = 50;

  private final GoalsUnit unit;

  /** Reads in this unit. */
  @Activate
  public JpaInvitations(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Invitation> find(String id) {
    return unit.read(tx -> Optional.ofNullable(tx.find(InvitationEntity.class, id)))
        .map(InvitationEntity::invitation);
  }

  @Override
  public Map<String, Invitation> of(String community, Collection<String> memberUids) {
    if (memberUids.isEmpty()) {
      return Map.of();
    }
    return read(
            "i.community = :community and i.memberUid in :members",
            q -> q.setParameter("community", community).setParameter("members", memberUids))
        .stream()
        .collect(Collectors.toMap(Invitation::memberUid, Function.identity()));
  }

  @Override
  public List<Invitation> list(String community, String before, int limit) {
    return read(
        "i.community = :community and i.id < :before order by i.id desc",
        q ->
            q.setParameter("community", community)
                .setParameter("before", before.isEmpty() ? END : before)
                .setMaxResults(limit));
  }

  @Override
  public List<Invitation> waitingFor(String memberUid, Instant now) {
    return read(
        "i.memberUid = :member and i.answer = :none and i.sent > :since order by i.id desc",
        q ->
            q.setParameter("member", memberUid)
                .setParameter("none", InvitationEntity.NONE)
                .setParameter("since", goodSince(now))
                .setMaxResults(MOST_WAITING));
  }

  private List<Invitation> read(
      String where, Function<TypedQuery<InvitationEntity>, TypedQuery<InvitationEntity>> with) {
    String query = "select i from Invitation i where " + where;
    return unit.read(
        tx ->
            with.apply(tx.createQuery(query, InvitationEntity.class)).getResultList().stream()
                .map(InvitationEntity::invitation)
                .toList());
  }

  @Override
  public Map<State, Long> counts(String community, Instant now) {
    Map<State, Long> counts = new EnumMap<>(State.class);
    unit.read(tx -> answers(tx, community)).forEach((a, n) -> counts.put(a, n));
    long waiting = unit.read(tx -> waiting(tx, community, goodSince(now)));
    long silent = counts.getOrDefault(State.INVITED, 0L);
    counts.put(State.INVITED, waiting);
    counts.put(State.EXPIRED, silent - waiting);
    counts.values().removeIf(n -> n == 0);
    return counts;
  }

  private static Map<State, Long> answers(EntityManager tx, String community) {
    return tx
        .createQuery(
            "select i.answer, count(i) from Invitation i where i.community = :community"
                + " group by i.answer",
            Object[].class)
        .setParameter("community", community)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> state((String) row[0]), row -> (Long) row[1]));
  }

  private static State state(String answer) {
    return switch (answer) {
      case InvitationEntity.JOINED -> State.JOINED;
      case InvitationEntity.NOT_NOW -> State.NOT_NOW;
      default -> State.INVITED;
    };
  }

  private static long waiting(EntityManager tx, String community, long since) {
    return tx.createQuery(
            "select count(i) from Invitation i where i.community = :community"
                + " and i.answer = :none and i.sent > :since",
            Long.class)
        .setParameter("community", community)
        .setParameter("none", InvitationEntity.NONE)
        .setParameter("since", since)
        .getSingleResult();
  }

  private static long goodSince(Instant now) {
    return now.minus(Invitation.LIFE).toEpochMilli();
  }

  @Override
  public long askedSince(String byUid, Instant since) {
    return unit.read(tx -> askedSince(tx, byUid, since));
  }

  @Override
  public long askedSince(EntityManager tx, String byUid, Instant since) {
    return tx.createQuery(
            "select count(i) from Invitation i where i.byUid = :by and i.sent >= :since",
            Long.class)
        .setParameter("by", byUid)
        .setParameter("since", since.toEpochMilli())
        .getSingleResult();
  }

  @Override
  public Optional<Invitation> find(EntityManager tx, String community, String memberUid) {
    return entity(tx, community, memberUid).map(InvitationEntity::invitation);
  }

  @Override
  public void keep(EntityManager tx, Invitation invitation) {
    entity(tx, invitation.community(), invitation.memberUid())
        .ifPresentOrElse(
            there -> there.take(invitation), () -> tx.persist(new InvitationEntity(invitation)));
    tx.flush();
  }

  private static Optional<InvitationEntity> entity(
      EntityManager tx, String community, String memberUid) {
    return tx
        .createQuery(
            "select i from Invitation i where i.community = :community and i.memberUid = :member",
            InvitationEntity.class)
        .setParameter("community", community)
        .setParameter("member", memberUid)
        .getResultList()
        .stream()
        .findFirst();
  }
}
