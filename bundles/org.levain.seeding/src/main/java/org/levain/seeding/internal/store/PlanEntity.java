package org.levain.seeding.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.levain.seeding.internal.action.SentPlan;

/** A plan as it is stored. */
@Entity(name = "Plan")
@Table(name = "levain_seeding_plan")
class PlanEntity {

  @Id String id = "";
  String name = "";
  byte[] content = {};

  @Column(name = "sent_by")
  String sentBy = "";

  long sent;

  @Column(name = "last_run")
  String lastRun = "";

  int runs;
  @Version int version;

  SentPlan plan() {
    return new SentPlan(
        id, name, content, given(sentBy), Instant.ofEpochMilli(sent), given(lastRun), runs);
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
