package org.levain.charters.internal.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.levain.charters.internal.held.HeldState;
import org.levain.charters.internal.held.HeldText;
import org.levain.charters.internal.held.HeldTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Kept texts in the database. */
@Component(name = "org.levain.charters.held", service = HeldTexts.class)
public final class JpaHeldTexts implements HeldTexts {

  /** So many that were discarded can still be taken back. */
  private static final int MOST_DISCARDED = 20;

  private final ChartersUnit unit;

  /** Reads and writes in this unit. */
  @Activate
  public JpaHeldTexts(@Reference ChartersUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<HeldText> find(String id) {
    return unit.read(
        tx -> Optional.ofNullable(tx.find(HeldEntity.class, id)).map(row -> text(tx, row)));
  }

  private static HeldText text(EntityManager tx, HeldEntity row) {
    return row.text(words(tx, row.id).words);
  }

  private static HeldWordsEntity words(EntityManager tx, String id) {
    return Optional.ofNullable(tx.find(HeldWordsEntity.class, id))
        .orElseThrow(() -> new IllegalStateException("Without words: " + id));
  }

  @Override
  public List<HeldText> of(String authorUid) {
    return unit.read(
        tx ->
            list(
                tx,
                "h.authorUid = :author order by h.id desc",
                MOST_LISTED,
                q -> q.setParameter("author", authorUid)));
  }

  @Override
  public List<HeldText> asked(int limit) {
    return unit.read(tx -> list(tx, "h.state = 'asked' order by h.id", limit, q -> q));
  }

  private static List<HeldText> list(
      EntityManager tx, String where, int limit, UnaryOperator<TypedQuery<HeldEntity>> filled) {
    return filled
        .apply(tx.createQuery("select h from Held h where " + where, HeldEntity.class))
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(row -> row.text(""))
        .toList();
  }

  @Override
  public Optional<HeldText> same(EntityManager tx, HeldText text) {
    return list(
            tx,
            "h.authorUid = :author and h.page = :page and h.act = :act and h.textHash = :hash"
                + " and h.state in ('refused', 'declined', 'stuck') order by h.id",
            1,
            q ->
                q.setParameter("author", text.authorUid())
                    .setParameter("page", text.where().page())
                    .setParameter("act", HeldEntity.act(text.where().act()))
                    .setParameter("hash", text.textHash()))
        .stream()
        .findFirst();
  }

  @Override
  public long countKept(EntityManager tx, String authorUid) {
    return count(
        tx,
        "h.authorUid = :author and h.state <> 'saved' and h.state <> 'discarded'",
        q -> q.setParameter("author", authorUid));
  }

  @Override
  public long countSince(EntityManager tx, String authorUid, Instant since) {
    return count(
        tx,
        "h.authorUid = :author and h.kept >= :since",
        q -> q.setParameter("author", authorUid).setParameter("since", since.toEpochMilli()));
  }

  @Override
  public long count(HeldState state) {
    return unit.read(
        tx -> count(tx, "h.state = :state", q -> q.setParameter("state", state.word())));
  }

  private static long count(
      EntityManager tx, String where, UnaryOperator<TypedQuery<Long>> filled) {
    return filled
        .apply(tx.createQuery("select count(h) from Held h where " + where, Long.class))
        .getSingleResult();
  }

  @Override
  public void add(EntityManager tx, HeldText text) {
    tx.persist(new HeldEntity(text));
    tx.persist(new HeldWordsEntity(text.id(), text.words().text()));
    tx.flush();
  }

  @Override
  public Optional<HeldText> step(
      EntityManager tx, String id, Function<HeldText, Optional<HeldText>> step) {
    Optional<HeldEntity> row =
        Optional.ofNullable(tx.find(HeldEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    Optional<HeldText> after = row.map(there -> text(tx, there)).flatMap(step);
    after.ifPresent(
        text -> {
          row.orElseThrow().take(text);
          words(tx, id).words = text.words().text();
        });
    tx.flush();
    return after;
  }

  @Override
  public void sweep(EntityManager tx, String authorUid, Instant before) {
    List<HeldEntity> over =
        tx.createQuery(
                "select h from Held h where h.authorUid = :author"
                    + " and h.state in ('saved', 'discarded') order by h.changed desc",
                HeldEntity.class)
            .setParameter("author", authorUid)
            .getResultList();
    long discarded = 0;
    for (HeldEntity row : over) {
      boolean extra = row.state.equals("discarded") && ++discarded > MOST_DISCARDED;
      if (extra || row.changed < before.toEpochMilli()) {
        tx.remove(words(tx, row.id));
        tx.remove(row);
      }
    }
    tx.flush();
  }

  @Override
  public <T> T change(Function<EntityManager, T> work) {
    return unit.write(work);
  }
}
