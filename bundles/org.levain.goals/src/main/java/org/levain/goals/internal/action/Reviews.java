package org.levain.goals.internal.action;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.goals.internal.domain.Review;

/** How communities are measured, and the reviews that were held. Thread-safe. */
public interface Reviews {

  /** How a community is measured; empty for one that has not said it yet. */
  Optional<Measure> measure(String community);

  /** A community's reviews, newest first. */
  List<Review> held(String community);

  /** The communities that a member created or animates, by name. */
  List<Kept> keptBy(String uid);

  /** A community that somebody keeps, and how it is measured. */
  record Kept(Community community, Optional<Measure> measure) {}

  /** How many communities at work had their review before this day and have not held it. */
  long overdue(LocalDate day);

  /** Keeps how a community is measured, in a transaction of {@link Communities#change}. */
  void keep(EntityManager tx, String community, Measure measure);

  /** Keeps a review in such a transaction; false if there is one of this number already. */
  boolean add(EntityManager tx, String community, Review review);
}
