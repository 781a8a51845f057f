package org.levain.persistence.testing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity
@Table(name = "levain_sample_note")
class Note {

  @Id String id = "";
  String text = "";
  @Version int version;

  Note() {}

  Note(String id, String text) {
    this.id = id;
    this.text = text;
  }
}
