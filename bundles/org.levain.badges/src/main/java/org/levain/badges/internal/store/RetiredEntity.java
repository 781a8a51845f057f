package org.levain.badges.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of a kind that is given no more. */
@Entity(name = "Retired")
@Table(name = "levain_badges_retired")
class RetiredEntity {

  @Id String kind = "";
  long retired;

  @Column(name = "retired_by")
  String retiredBy = "";

  /** For the provider. */
  RetiredEntity() {}

  RetiredEntity(String kind, Instant when, String byUid) {
    this.kind = kind;
    this.retired = when.toEpochMilli();
    this.retiredBy = byUid;
  }
}
