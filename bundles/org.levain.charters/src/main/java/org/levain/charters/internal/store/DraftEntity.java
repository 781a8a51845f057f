package org.levain.charters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.levain.charters.internal.domain.Draft;

/** A draft's row. */
@Entity(name = "Draft")
@Table(name = "levain_charters_draft")
class DraftEntity {

  @Id String place = "";
  String source = "";
  int revision;
  long saved;

  @Column(name = "saved_by")
  String savedBy = "";

  /** For the provider. */
  DraftEntity() {}

  DraftEntity(Draft draft) {
    place = draft.place();
    take(draft);
  }

  final void take(Draft draft) {
    source = draft.source();
    revision = draft.revision();
    saved = draft.saved().toEpochMilli();
    savedBy = draft.savedBy();
  }

  Draft draft() {
    return new Draft(place, source, revision, Instant.ofEpochMilli(saved), savedBy);
  }
}
