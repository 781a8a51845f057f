package org.levain.badges.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {

  @Test
  void everyRoleCarriesItsPicture() {
    for (Role role : Role.values()) {
      assertThat(role.design().fill().contrast(Colour.RIM)).isGreaterThanOrEqualTo(4.5);
      assertThat(Role.of(role.slug())).contains(role);
    }
  }

  @Test
  void refusesAColourOnWhichNothingIsMadeOut() {
    assertThatThrownBy(
            () -> new Design(Plaque.TILE, Pictogram.STEPS, Colour.of("#ffd000").orElseThrow()))
        .hasMessageContaining("#FFD000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#12345", "#1234567", "red", "#gggggg", "#٠٠٠٠٠٠"})
  void takesOnlyColoursThatAreWrittenInFull(String colour) {
    assertThat(Colour.of(colour)).isEmpty();
  }

  @Test
  void drawsLettersOfManyAlphabets() {
    assertThat(Monogram.of("é")).contains(new Monogram("É"));
    assertThat(Monogram.of(" ab ")).contains(new Monogram("AB"));
    assertThat(Monogram.of("Жλ")).contains(new Monogram("ЖΛ"));
    assertThat(Monogram.of("7")).contains(new Monogram("7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ABC", "中", "😀", "<", "A\u202E", "aaaaaaaaaaaaaaaaa"})
  void refusesWhatIsNoMonogram(String typed) {
    assertThat(Monogram.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"WW", "É", "Ж", "I", "ÅQ"})
  void aMonogramStaysAboveTheBand(String letters) {
    for (Plaque plaque : Plaque.values()) {
      Writing writing = Writing.monogram(Monogram.of(letters).orElseThrow(), plaque, false);
      Rectangle2D all = writing.letters().get(0).bounds();
      writing.letters().forEach(letter -> all.add(letter.bounds()));

      assertThat(all.getMinX()).isGreaterThan(30);
      assertThat(all.getMaxX()).isLessThan(98);
      assertThat(all.getCenterX()).isBetween(63.9, 64.1);
      assertThat(all.getMinY()).isGreaterThan(18);
      assertThat(all.getMaxY()).isLessThan(81);
    }
  }

  @Test
  void readsOnlyThePathsThatThisPackageHas() {
    assertThatThrownBy(() -> new Outline("M0 0A1 1 0 0 1 2 2")).hasMessageContaining("A");
    assertThat(new Outline("M0 0H3V4Z").length()).isEqualTo(7);
  }
}
