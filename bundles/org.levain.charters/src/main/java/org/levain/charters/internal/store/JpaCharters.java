package org.levain.charters.internal.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levain.charters.internal.action.Charters;
import org.levain.charters.internal.domain.Acknowledgement;
import org.levain.charters.internal.domain.Draft;
import org.levain.charters.internal.domain.Edition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Charters in the database. */
@Component(name = "org.levain.charters.store", service = Charters.class)
public final class JpaCharters implements Charters {

  private static final int MOST_OF_ONE = 1_000;

  private final ChartersUnit unit;

  /** Reads in this unit. */
  @Activate
  public JpaCharters(@Reference ChartersUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Draft> draft(String place) {
    return unit.read(tx -> Optional.ofNullable(tx.find(DraftEntity.class, place)))
        .map(DraftEntity::draft);
  }

  @Override
  public Optional<Draft> draft(EntityManager tx, String place) {
    return Optional.ofNullable(tx.find(DraftEntity.class, place, LockModeType.PESSIMISTIC_WRITE))
        .map(DraftEntity::draft);
  }

  @Override
  public void keep(EntityManager tx, Draft draft) {
    DraftEntity there = tx.find(DraftEntity.class, draft.place());
    if (there == null) {
      tx.persist(new DraftEntity(draft));
    } else {
      there.take(draft);
    }
    tx.flush();
  }

  @Override
  public Optional<Edition> edition(String place, int number) {
    return unit.read(tx -> EditionQueries.find(tx, place, number));
  }

  @Override
  public Optional<Edition> last(String place) {
    return unit.read(tx -> last(tx, place));
  }

  @Override
  public Optional<Edition> last(EntityManager tx, String place) {
    return EditionQueries.last(tx, place);
  }

  @Override
  public Optional<Edition> ofRequest(EntityManager tx, String place, String byUid, String key) {
    return EditionQueries.ofRequest(tx, place, byUid, key);
  }

  @Override
  public List<Edition> editions(String place) {
    return unit.read(tx -> EditionQueries.heads(tx, place, MOST_EDITIONS));
  }

  @Override
  public List<Edition> holding(long nowMillis) {
    return unit.read(tx -> EditionQueries.holding(tx, nowMillis));
  }

  @Override
  public void add(EntityManager tx, Edition edition, String key) {
    tx.persist(new EditionEntity(edition, key));
    tx.flush();
  }

  @Override
  public boolean add(EntityManager tx, Acknowledgement a) {
    if (!acknowledged(tx, a).isEmpty()) {
      return false;
    }
    tx.persist(new AcknowledgementEntity(UuidCreator.getTimeOrderedEpoch().toString(), a));
    tx.flush();
    return true;
  }

  private static List<String> acknowledged(EntityManager tx, Acknowledgement a) {
    return tx.createQuery(
            "select a.id from Acknowledgement a where a.place = :place and a.edition = :edition"
                + " and a.memberUid = :member",
            String.class)
        .setParameter("place", a.place())
        .setParameter("edition", a.number())
        .setParameter("member", a.memberUid())
        .getResultList();
  }

  @Override
  public List<Acknowledgement> of(String memberUid) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select a from Acknowledgement a where a.memberUid = :member"
                        + " order by a.given desc",
                    AcknowledgementEntity.class)
                .setParameter("member", memberUid)
                .setMaxResults(MOST_OF_ONE)
                .getResultList()
                .stream()
                .map(AcknowledgementEntity::acknowledgement)
                .toList());
  }

  @Override
  public Set<String> acknowledgedBy(String place, int number) {
    return unit.read(
        tx ->
            new HashSet<>(
                tx.createQuery(
                        "select a.memberUid from Acknowledgement a where a.place = :place"
                            + " and a.edition = :edition",
                        String.class)
                    .setParameter("place", place)
                    .setParameter("edition", number)
                    .getResultList()));
  }

  @Override
  public <T> T change(Function<EntityManager, T> work) {
    return unit.write(work);
  }
}
