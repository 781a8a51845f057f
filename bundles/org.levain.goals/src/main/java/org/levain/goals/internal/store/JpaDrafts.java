package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.levain.goals.internal.action.Drafts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts in the database. */
@Component(name = "org.levain.goals.drafts", service = Drafts.class)
public final class JpaDrafts implements Drafts {

  private static final Duration KEPT = Duration.ofDays(30);

  private final GoalsUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaDrafts(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Draft> find(String memberUid, String id) {
    return unit.read(tx -> own(tx, memberUid, id).map(DraftEntity::draft));
  }

  @Override
  public Optional<Draft> newest(String memberUid, String template) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select d from Draft d where d.memberUid = :uid and d.template = :template"
                        + " order by d.saved desc, d.id desc",
                    DraftEntity.class)
                .setParameter("uid", memberUid)
                .setParameter("template", template)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(DraftEntity::draft));
  }

  @Override
  public boolean save(Draft draft) {
    DraftEntity entity = new DraftEntity(draft);
    return entity.fields.length() <= MAX_LENGTH && saveBesideOthers(entity);
  }

  /** The page's script may save a new draft while its form is sent: the second finds it there. */
  private boolean saveBesideOthers(DraftEntity draft) {
    try {
      return unit.write(tx -> save(tx, draft));
    } catch (PersistenceException e) {
      return unit.write(tx -> save(tx, draft));
    }
  }

  private static boolean save(EntityManager tx, DraftEntity draft) {
    DraftEntity there = tx.find(DraftEntity.class, draft.id);
    if (there != null && !there.memberUid.equals(draft.memberUid)) {
      return false;
    }
    tx.merge(draft);
    tx.createQuery("delete from Draft d where d.saved < :before")
        .setParameter("before", Instant.ofEpochMilli(draft.saved).minus(KEPT).toEpochMilli())
        .executeUpdate();
    return true;
  }

  @Override
  public void forget(String memberUid, String id) {
    unit.write(
        tx -> {
          own(tx, memberUid, id).ifPresent(tx::remove);
          return true;
        });
  }

  private static Optional<DraftEntity> own(EntityManager tx, String memberUid, String id) {
    return Optional.ofNullable(tx.find(DraftEntity.class, id))
        .filter(d -> d.memberUid.equals(memberUid));
  }
}
