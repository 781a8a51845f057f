package org.levain.charters.internal.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
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

  /** No edition waits for longer than this list: each place has few that do. */
  private static final int MOST_HOLDING = 10_000;

  /** Everything but the text, which may be long. */
  private static final String HEAD =
      "select e.place, e.edition, e.title, e.sha256, e.withdrawn, e.above, e.published,"
          + " e.publishedBy, e.holdsFrom from Edition e";

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
    return unit.read(tx -> find(tx, place, number));
  }

  private static Optional<Edition> find(EntityManager tx, String place, int number) {
    return Optional.ofNullable(tx.find(EditionEntity.class, new EditionEntity.Key(place, number)))
        .map(EditionEntity::edition);
  }

  @Override
  public Optional<Edition> last(String place) {
    return unit.read(tx -> last(tx, place));
  }

  @Override
  public Optional<Edition> last(EntityManager tx, String place) {
    return first(
        tx.createQuery(
                "select e from Edition e where e.place = :place order by e.edition desc",
                EditionEntity.class)
            .setParameter("place", place));
  }

  @Override
  public Optional<Edition> ofRequest(EntityManager tx, String place, String byUid, String key) {
    return first(
        tx.createQuery(
                "select e from Edition e where e.place = :place and e.publishedBy = :by"
                    + " and e.requestKey = :key",
                EditionEntity.class)
            .setParameter("place", place)
            .setParameter("by", byUid)
            .setParameter("key", key));
  }

  private static Optional<Edition> first(TypedQuery<EditionEntity> query) {
    return query.setMaxResults(1).getResultList().stream().findFirst().map(EditionEntity::edition);
  }

  @Override
  public List<Edition> editions(String place) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    HEAD + " where e.place = :place order by e.edition desc", Object[].class)
                .setParameter("place", place)
                .setMaxResults(MOST_EDITIONS)
                .getResultList()
                .stream()
                .map(JpaCharters::head)
                .toList());
  }

  private static Edition head(Object[] row) {
    return new Edition(
        (String) row[0],
        (Integer) row[1],
        (String) row[2],
        "",
        (String) row[3],
        (Integer) row[4] == 1,
        (Integer) row[5],
        new Edition.Published(Instant.ofEpochMilli((Long) row[6]), (String) row[7]),
        Instant.ofEpochMilli((Long) row[8]));
  }

  /** Those that no later one has replaced. */
  @Override
  public List<Edition> holding(long nowMillis) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select e from Edition e where not exists (select o from Edition o"
                        + " where o.place = e.place and o.edition > e.edition"
                        + " and o.holdsFrom <= :now) order by e.place, e.edition",
                    EditionEntity.class)
                .setParameter("now", nowMillis)
                .setMaxResults(MOST_HOLDING)
                .getResultList()
                .stream()
                .map(EditionEntity::edition)
                .toList());
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
