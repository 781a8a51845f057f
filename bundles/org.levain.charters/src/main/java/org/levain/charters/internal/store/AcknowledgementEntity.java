package org.levain.charters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.levain.charters.internal.domain.Acknowledgement;

/** An acknowledgement's row. */
@Entity(name = "Acknowledgement")
@Table(name = "levain_charters_acknowledgement")
class AcknowledgementEntity {

  @Id String id = "";
  String place = "";
  int edition;

  @Column(name = "member_uid")
  String memberUid = "";

  long given;

  /** For the provider. */
  AcknowledgementEntity() {}

  AcknowledgementEntity(String id, Acknowledgement a) {
    this.id = id;
    place = a.place();
    edition = a.number();
    memberUid = a.memberUid();
    given = a.given().toEpochMilli();
  }

  Acknowledgement acknowledgement() {
    return new Acknowledgement(place, edition, memberUid, Instant.ofEpochMilli(given));
  }
}
