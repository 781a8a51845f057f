package org.levain.charters.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levain.charters.internal.domain.Edition;

/** What is asked about editions within a transaction. */
final class EditionQueries {

  /** No edition waits for longer than this list: each place has few that do. */
  private static final int MOST_HOLDING = 10_000;

  /** Everything but the text, which may be long. */
  private static final String HEAD =
      "select e.place, e.edition, e.title, e.sha256, e.withdrawn, e.above, e.published,"
          + " e.publishedBy, e.holdsFrom from Edition e";

  private EditionQueries() {}

  static Optional<Edition> find(EntityManager tx, String place, int number) {
    return Optional.ofNullable(tx.find(EditionEntity.class, new EditionEntity.Key(place, number)))
        .map(EditionEntity::edition);
  }

  static Optional<Edition> last(EntityManager tx, String place) {
    return first(
        tx.createQuery(
                "select e from Edition e where e.place = :place order by e.edition desc",
                EditionEntity.class)
            .setParameter("place", place));
  }

  static Optional<Edition> ofRequest(EntityManager tx, String place, String byUid, String key) {
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

  /** Without their texts, the newest first. */
  static List<Edition> heads(EntityManager tx, String place, int most) {
    return tx
        .createQuery(HEAD + " where e.place = :place order by e.edition desc", Object[].class)
        .setParameter("place", place)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(EditionQueries::head)
        .toList();
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
  static List<Edition> holding(EntityManager tx, long nowMillis) {
    return tx
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
        .toList();
  }
}
