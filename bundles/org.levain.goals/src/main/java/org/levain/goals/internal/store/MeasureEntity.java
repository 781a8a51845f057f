package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.goals.internal.domain.Figure;
import org.levain.goals.internal.domain.Measure;

/** How a community is measured. */
@Entity(name = "Measure")
@Table(name = "levain_goals_measure")
class MeasureEntity {

  @Id String community = "";
  String what = "";
  String unit = "";
  @Nullable BigDecimal baseline;
  @Nullable BigDecimal target;

  @Column(name = "review_day")
  long reviewDay;

  @Column(name = "since_day")
  long sinceDay;

  int moved;

  /** For the provider. */
  MeasureEntity() {}

  MeasureEntity(String community, Measure m) {
    this.community = community;
    this.what = m.what();
    this.unit = m.unit();
    this.baseline = m.baseline().orElse(null);
    this.target = m.target().orElse(null);
    this.reviewDay = m.review().toEpochDay();
    this.sinceDay = m.since().toEpochDay();
    this.moved = m.moved();
  }

  Measure measure() {
    return new Measure(
        what,
        unit,
        Optional.ofNullable(baseline).map(Figure::plain),
        Optional.ofNullable(target).map(Figure::plain),
        LocalDate.ofEpochDay(reviewDay),
        LocalDate.ofEpochDay(sinceDay),
        moved);
  }
}
