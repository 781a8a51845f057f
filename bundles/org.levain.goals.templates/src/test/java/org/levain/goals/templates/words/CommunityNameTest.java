package org.levain.goals.templates.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommunityNameTest {

  @Test
  void namesThatReadAlikeHaveTheSameKey() {
    assertThat(CommunityName.key("Leçons de nos appels d’offres"))
        .isEqualTo(CommunityName.key("  LECONS de nos appels d'offres !"));
  }

  @Test
  void hasALetterAndAtMostSixtyCharacters() {
    assertThat(CommunityName.fits("Ward 4")).isTrue();
    assertThat(CommunityName.fits("42")).isFalse();
    assertThat(CommunityName.fits("a".repeat(61))).isFalse();
  }

  @Test
  void isCutAfterTheLastWordThatFits() {
    assertThat(CommunityName.cut("word ".repeat(20).strip())).isEqualTo("word ".repeat(12).strip());
  }
}
