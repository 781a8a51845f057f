package org.levain.charters.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.levain.charters.internal.domain.Edition;

/** An edition's row: written once. */
@Entity(name = "Edition")
@Table(name = "levain_charters_edition")
@IdClass(EditionEntity.Key.class)
class EditionEntity {

  @Id
  @Column(updatable = false)
  String place = "";

  @Id
  @Column(updatable = false)
  int edition;

  @Column(updatable = false)
  String title = "";

  @Column(updatable = false)
  String source = "";

  @Column(updatable = false)
  String sha256 = "";

  @Column(updatable = false)
  int withdrawn;

  @Column(updatable = false)
  int above;

  @Column(updatable = false)
  long published;

  @Column(name = "published_by", updatable = false)
  String publishedBy = "";

  @Column(name = "holds_from", updatable = false)
  long holdsFrom;

  @Column(name = "request_key", updatable = false)
  String requestKey = "";

  /** For the provider. */
  EditionEntity() {}

  EditionEntity(Edition e, String key) {
    place = e.place();
    edition = e.number();
    title = e.title();
    source = e.source();
    sha256 = e.sha256();
    withdrawn = e.withdrawn() ? 1 : 0;
    above = e.above();
    published = e.published().when().toEpochMilli();
    publishedBy = e.published().byUid();
    holdsFrom = e.holdsFrom().toEpochMilli();
    requestKey = key.isEmpty() ? "edition-" + e.number() : key;
  }

  Edition edition() {
    return new Edition(
        place,
        edition,
        title,
        source,
        sha256,
        withdrawn == 1,
        above,
        new Edition.Published(Instant.ofEpochMilli(published), publishedBy),
        Instant.ofEpochMilli(holdsFrom));
  }

  /** What tells editions apart. */
  static class Key {

    String place = "";
    int edition;

    /** For the provider. */
    Key() {}

    Key(String place, int edition) {
      this.place = place;
      this.edition = edition;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.edition == edition && key.place.equals(place);
    }

    @Override
    public int hashCode() {
      return Objects.hash(place, edition);
    }
  }
}
