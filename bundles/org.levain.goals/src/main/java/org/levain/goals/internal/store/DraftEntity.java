package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.levain.goals.internal.action.Drafts.Draft;

/** What somebody typed and has not sent yet. */
@Entity(name = "Draft")
@Table(name = "levain_goals_draft")
class DraftEntity {

  @Id String id = "";

  @Column(name = "member_uid")
  String memberUid = "";

  String template = "";
  String fields = "";
  long saved;

  /** For the provider. */
  DraftEntity() {}

  DraftEntity(Draft d) {
    id = d.id();
    memberUid = d.memberUid();
    template = d.template();
    fields = FormText.of(d.fields());
    saved = d.saved().toEpochMilli();
  }

  Draft draft() {
    return new Draft(id, memberUid, template, FormText.fields(fields), Instant.ofEpochMilli(saved));
  }
}
