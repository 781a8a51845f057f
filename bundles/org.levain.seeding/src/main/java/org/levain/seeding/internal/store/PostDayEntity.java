package org.levain.seeding.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The day that an entry without one was given. */
@Entity(name = "PostDay")
@Table(name = "levain_seeding_post_day")
class PostDayEntity {

  @Id String id = "";
  long day;

  /** For the provider. */
  PostDayEntity() {}

  PostDayEntity(String id, long day) {
    this.id = id;
    this.day = day;
  }
}
