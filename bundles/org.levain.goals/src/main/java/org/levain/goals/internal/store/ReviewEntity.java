package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.domain.Figure;
import org.levain.goals.internal.domain.FollowUp;
import org.levain.goals.internal.domain.Review;
import org.levain.goals.internal.domain.ReviewVerdict;

/** A review that was held. */
@Entity(name = "Review")
@Table(name = "levain_goals_review")
@IdClass(PartKey.class)
class ReviewEntity {

  @Id String community = "";
  @Id int number;
  long held;

  @Column(name = "due_day")
  long dueDay;

  @Column(name = "measured")
  @Nullable BigDecimal value;

  String verdict = "";

  @Column(name = "follow_up")
  String followUp = "";

  String note = "";
  String goal = "";

  @Column(name = "by_uid")
  String byUid = "";

  /** For the provider. */
  ReviewEntity() {}

  ReviewEntity(String community, Review r) {
    this.community = community;
    this.number = r.number();
    this.held = r.held().toEpochMilli();
    this.dueDay = r.due().toEpochDay();
    this.value = r.value().orElse(null);
    this.verdict = r.verdict().slug();
    this.followUp = r.followUp().slug();
    this.note = r.note();
    this.goal = r.goal();
    this.byUid = r.byUid();
  }

  Review review() {
    return new Review(
        number,
        Instant.ofEpochMilli(held),
        LocalDate.ofEpochDay(dueDay),
        Optional.ofNullable(value).map(Figure::plain),
        ReviewVerdict.of(verdict).orElseThrow(),
        FollowUp.of(followUp).orElseThrow(),
        note,
        goal,
        byUid);
  }
}
