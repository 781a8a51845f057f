package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.levain.goals.internal.action.Overrides;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.GoalOverride;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Overridden goals in the database. */
@Component(name = "org.levain.goals.overrides", service = Overrides.class)
public final class JpaOverrides implements Overrides {

  /** Beyond every key. */
  private static final String END = "~";

  private final GoalsUnit unit;

  /** Reads in this unit. */
  @Activate
  public JpaOverrides(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public List<GoalOverride> newest(String before, int limit) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select o from GoalOverride o where o.listKey < :before"
                        + " order by o.listKey desc",
                    OverrideEntity.class)
                .setParameter("before", before.isEmpty() ? END : before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OverrideEntity::override)
                .toList());
  }

  @Override
  public void keep(
      EntityManager tx, Community community, GoalOverride.Why why, String byUid, Instant when) {
    OverrideEntity entity = new OverrideEntity(community, number(tx, community), why, byUid, when);
    entity.listKey = Overrides.key(entity.override());
    tx.persist(entity);
    tx.flush();
  }

  private static int number(EntityManager tx, Community community) {
    return tx.createQuery("select max(g.number) from Goal g where g.community = :id", Integer.class)
        .setParameter("id", community.id())
        .getSingleResult();
  }
}
