package org.levain.badges.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The language in which a member used the badges' pages last. */
@Entity(name = "ReadLanguage")
@Table(name = "levain_badges_language")
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
