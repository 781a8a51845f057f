package org.levain.goals.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The language in which a member used Levain last. */
@Entity(name = "SpokenLanguage")
@Table(name = "levain_goals_language")
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
