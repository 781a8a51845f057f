package org.levain.badges.internal.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.levain.badges.artwork.Colour;
import org.levain.badges.artwork.Design;
import org.levain.badges.artwork.Monogram;
import org.levain.badges.artwork.Plaque;
import org.levain.badges.internal.domain.Kind;

/** The row of a badge that people drew. */
@Entity(name = "Kind")
@Table(name = "levain_badges_kind")
class KindEntity {

  @Id String id = "";

  @Column(name = "name_en")
  String nameEn = "";

  @Column(name = "name_fr")
  String nameFr = "";

  @Column(name = "about_en")
  String aboutEn = "";

  @Column(name = "about_fr")
  String aboutFr = "";

  String plaque = "";
  String monogram = "";
  String fill = "";
  long drawn;

  @Column(name = "drawn_by")
  String drawnBy = "";

  @Version int version;

  /** For the provider. */
  KindEntity() {}

  KindEntity(Kind kind, Instant when, String byUid) {
    id = kind.id();
    nameEn = kind.english().name();
    nameFr = kind.french().name();
    aboutEn = kind.english().about();
    aboutFr = kind.french().about();
    plaque = kind.design().plaque().slug();
    monogram = ((Monogram) kind.design().motif()).letters();
    fill = kind.design().fill().hex();
    drawn = when.toEpochMilli();
    drawnBy = byUid;
  }

  Kind kind(boolean retired) {
    Design design =
        new Design(
            Plaque.of(plaque).orElseThrow(), new Monogram(monogram), Colour.of(fill).orElseThrow());
    return new Kind(
        id,
        new Kind.Words(nameEn, aboutEn),
        new Kind.Words(nameFr, aboutFr),
        design,
        false,
        retired);
  }
}
