package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.levain.goals.internal.action.Drafts;
import org.levain.goals.internal.action.StartRequests;
import org.levain.goals.internal.domain.StartRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests in the database. */
@Component(name = "org.levain.goals.requests", service = StartRequests.class)
public final class JpaStartRequests implements StartRequests {

  /** Beyond every id. */
  private static final String END = "~";

  private final GoalsUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaStartRequests(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<StartRequest> find(String id) {
    return unit.read(
        tx ->
            Optional.ofNullable(tx.find(StartRequestEntity.class, id))
                .map(StartRequestEntity::request));
  }

  @Override
  public Optional<StartRequest> fromForm(String byUid, String formKey) {
    return list(
            "r.byUid = :uid and r.formKey = :key",
            1,
            q -> q.setParameter("uid", byUid).setParameter("key", formKey))
        .stream()
        .findFirst();
  }

  @Override
  public List<StartRequest> of(String byUid, int limit) {
    return list("r.byUid = :uid order by r.id desc", limit, q -> q.setParameter("uid", byUid));
  }

  @Override
  public List<StartRequest> open(String after, int limit) {
    return list(
        "r.state = 'open' and r.id > :after order by r.id",
        limit,
        q -> q.setParameter("after", after));
  }

  @Override
  public List<StartRequest> done(String before, int limit) {
    return list(
        "r.state <> 'open' and r.id < :before order by r.id desc",
        limit,
        q -> q.setParameter("before", before.isEmpty() ? END : before));
  }

  private List<StartRequest> list(
      String where,
      int limit,
      Function<TypedQuery<StartRequestEntity>, TypedQuery<StartRequestEntity>> filled) {
    String query = "select r from StartRequest r where " + where;
    return unit.read(
        tx ->
            filled
                .apply(tx.createQuery(query, StartRequestEntity.class))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(StartRequestEntity::request)
                .toList());
  }

  @Override
  public boolean fits(Map<String, String> fields) {
    return FormText.of(fields).length() <= Drafts.MAX_LENGTH;
  }

  @Override
  public <T> T change(Function<EntityManager, T> work) {
    return unit.write(work);
  }

  @Override
  public long countOpen(EntityManager tx, String byUid) {
    return tx.createQuery(
            "select count(r) from StartRequest r where r.byUid = :uid and r.state = 'open'",
            Long.class)
        .setParameter("uid", byUid)
        .getSingleResult();
  }

  @Override
  public long countSince(EntityManager tx, String byUid, Instant since) {
    return tx.createQuery(
            "select count(r) from StartRequest r where r.byUid = :uid and r.sentAt >= :since",
            Long.class)
        .setParameter("uid", byUid)
        .setParameter("since", since.toEpochMilli())
        .getSingleResult();
  }

  @Override
  public void add(EntityManager tx, StartRequest request) {
    tx.persist(new StartRequestEntity(request));
    tx.flush();
  }

  @Override
  public Optional<StartRequest> step(
      EntityManager tx, String id, Function<StartRequest, Optional<StartRequest>> step) {
    Optional<StartRequestEntity> row = Optional.ofNullable(tx.find(StartRequestEntity.class, id));
    Optional<StartRequest> after = row.map(StartRequestEntity::request).flatMap(step);
    after.ifPresent(request -> row.orElseThrow().take(request));
    tx.flush();
    return after;
  }
}
