package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.GoalOverride;

/** Why a goal was kept although the linter did not accept it. */
@Entity(name = "GoalOverride")
@Table(name = "levain_goals_override")
@IdClass(PartKey.class)
class OverrideEntity {

  @Id String community = "";
  @Id int number;

  @Column(name = "list_key")
  String listKey = "";

  String name = "";
  String goal = "";
  String said = "";
  String reason = "";

  @Column(name = "by_uid")
  String byUid = "";

  @Column(name = "kept_at")
  long keptAt;

  /** For the provider. */
  OverrideEntity() {}

  OverrideEntity(Community c, int number, GoalOverride.Why why, String byUid, Instant when) {
    this.community = c.id();
    this.number = number;
    this.name = c.name();
    this.goal = c.purpose().goal();
    this.said = why.said();
    this.reason = why.reason();
    this.byUid = byUid;
    this.keptAt = when.toEpochMilli();
  }

  GoalOverride override() {
    return new GoalOverride(
        community,
        number,
        name,
        goal,
        new GoalOverride.Why(said, reason),
        byUid,
        Instant.ofEpochMilli(keptAt));
  }
}
