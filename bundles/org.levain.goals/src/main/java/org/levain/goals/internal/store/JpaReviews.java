package org.levain.goals.internal.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.action.Reviews;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Measures and reviews in the database. */
@Component(name = "org.levain.goals.reviews", service = Reviews.class)
public final class JpaReviews implements Reviews {

  private final GoalsUnit unit;

  /** Reads in this unit. */
  @Activate
  public JpaReviews(@Reference GoalsUnit unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Measure> measure(String community) {
    return unit.read(tx -> Optional.ofNullable(tx.find(MeasureEntity.class, community)))
        .map(MeasureEntity::measure);
  }

  @Override
  public List<Review> held(String community) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select r from Review r where r.community = :id order by r.number desc",
                    ReviewEntity.class)
                .setParameter("id", community)
                .getResultList()
                .stream()
                .map(ReviewEntity::review)
                .toList());
  }

  @Override
  public List<Kept> keptBy(String uid) {
    return unit.read(
        tx ->
            tx
                .createQuery(
                    "select c from Community c where c.animatorUid = :uid or c.creatorUid = :uid"
                        + " order by c.nameKey",
                    CommunityEntity.class)
                .setParameter("uid", uid)
                .getResultList()
                .stream()
                .map(c -> kept(tx, c))
                .toList());
  }

  private static Kept kept(EntityManager tx, CommunityEntity community) {
    Optional<Measure> measure =
        Optional.ofNullable(tx.find(MeasureEntity.class, community.id)).map(MeasureEntity::measure);
    return new Kept(community.community(), measure);
  }

  @Override
  public long overdue(LocalDate day) {
    return unit.read(
        tx ->
            tx.createQuery(
                    "select count(m) from Measure m, Community c where c.id = m.community"
                        + " and c.archived = 0 and m.reviewDay < :day",
                    Long.class)
                .setParameter("day", day.toEpochDay())
                .getSingleResult());
  }

  @Override
  public void keep(EntityManager tx, String community, Measure measure) {
    tx.merge(new MeasureEntity(community, measure));
  }

  @Override
  public boolean add(EntityManager tx, String community, Review review) {
    boolean free =
        tx.createQuery(
                "select r.number from Review r where r.community = :id and r.number = :number",
                Integer.class)
            .setParameter("id", community)
            .setParameter("number", review.number())
            .getResultList()
            .isEmpty();
    if (free) {
      tx.persist(new ReviewEntity(community, review));
      tx.flush();
    }
    return free;
  }
}
