package org.levain.charters.internal.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row with what is written in a kept text. */
@Entity(name = "HeldWords")
@Table(name = "levain_charters_held_words")
class HeldWordsEntity {

  @Id String id = "";
  String words = "";

  /** For the provider. */
  HeldWordsEntity() {}

  HeldWordsEntity(String id, String words) {
    this.id = id;
    this.words = words;
  }
}
