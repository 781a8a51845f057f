package org.levain.charters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row of a member's language. */
@Entity(name = "Language")
@Table(name = "levain_charters_language")
class LanguageEntity {

  @Id
  @Column(name = "member_uid")
  String memberUid = "";

  String language = "";

  /** For the provider. */
  LanguageEntity() {}

  LanguageEntity(String memberUid, String language) {
    this.memberUid = memberUid;
    this.language = language;
  }
}
