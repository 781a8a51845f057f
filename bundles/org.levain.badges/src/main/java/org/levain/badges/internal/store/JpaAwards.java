package org.levain.badges.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.levain.badges.internal.action.Awards;
import org.levain.badges.internal.domain.Award;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Awards in the database. */
@Component(name = "org.levain.badges.awards", service = Awards.class)
public final class JpaAwards implements Awards {

  /** Beyond every id. */
  private static final String END = "~";

  private static final int MOST_OF_ONE = 100;

  private final BadgesUnit unit;

  /** Reads in this unit. */
  @Activate
  public JpaAwards(@Reference BadgesUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Award> find(String id) {
    return unit.read(tx -> find(tx, id));
  }

  @Override
  public Optional<Award> find(EntityManager tx, String id) {
    return Optional.ofNullable(tx.find(AwardEntity.class, id)).map(AwardEntity::award);
  }

  @Override
  public Optional<Award> open(EntityManager tx, String kind, String memberUid) {
    return one(
        tx.createQuery(
                "select a from Award a where a.kind = :kind and a.memberUid = :member"
                    + " and a.slot = :open",
                AwardEntity.class)
            .setParameter("kind", kind)
            .setParameter("member", memberUid)
            .setParameter("open", AwardEntity.OPEN));
  }

  @Override
  public Optional<Award> ofRequest(EntityManager tx, String byUid, String key) {
    return one(
        tx.createQuery(
                "select a from Award a where a.givenBy = :by and a.requestKey = :key",
                AwardEntity.class)
            .setParameter("by", byUid)
            .setParameter("key", key));
  }

  private static Optional<Award> one(TypedQuery<AwardEntity> query) {
    return query.getResultList().stream().findFirst().map(AwardEntity::award);
  }

  @Override
  public void add(EntityManager tx, Award award, String key) {
    tx.persist(new AwardEntity(award, key));
    tx.flush();
  }

  @Override
  public void keep(EntityManager tx, Award award) {
    tx.find(AwardEntity.class, award.id()).take(award);
    tx.flush();
  }

  @Override
  public void remove(EntityManager tx, String id) {
    tx.remove(tx.find(AwardEntity.class, id));
    tx.flush();
  }

  @Override
  public List<Award> of(String memberUid) {
    return unit.read(
        tx ->
            all(
                tx.createQuery(
                        "select a from Award a where a.memberUid = :member order by a.id desc",
                        AwardEntity.class)
                    .setParameter("member", memberUid)
                    .setMaxResults(MOST_OF_ONE)));
  }

  @Override
  public List<Award> list(String kind, boolean listed, String before, int limit) {
    String query =
        "select a from Award a where a.id < :before"
            + (kind.isEmpty() ? "" : " and a.kind = :kind")
            + (listed ? " and a.onList = 1" : "")
            + " order by a.id desc";
    return unit.read(
        tx -> {
          TypedQuery<AwardEntity> typed =
              tx.createQuery(query, AwardEntity.class)
                  .setParameter("before", before.isEmpty() ? END : before)
                  .setMaxResults(limit);
          return all(kind.isEmpty() ? typed : typed.setParameter("kind", kind));
        });
  }

  private static List<Award> all(TypedQuery<AwardEntity> query) {
    return query.getResultList().stream().map(AwardEntity::award).toList();
  }

  @Override
  public <T> T change(Function<EntityManager, T> work) {
    return unit.write(work);
  }
}
