package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.levain.goals.internal.domain.Community.Purpose;
import org.levain.goals.internal.domain.GoalEntry;

/** A goal that a community has or had. */
@Entity(name = "Goal")
@Table(name = "levain_goals_goal")
@IdClass(PartKey.class)
class GoalEntity {

  @Id String community = "";
  @Id int number;
  String goal = "";
  String benefit = "";
  long since;

  @Column(name = "by_uid")
  String byUid = "";

  /** For the provider. */
  GoalEntity() {}

  GoalEntity(String community, int number, Purpose purpose, Instant since, String byUid) {
    this.community = community;
    this.number = number;
    this.goal = purpose.goal();
    this.benefit = purpose.benefit();
    this.since = since.toEpochMilli();
    this.byUid = byUid;
  }

  GoalEntry entry() {
    return new GoalEntry(number, goal, benefit, Instant.ofEpochMilli(since), byUid);
  }
}
