package org.levain.badges.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.badges.internal.fake.FakeMembers.INES;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levain.badges.internal.World;
import org.levain.badges.internal.fake.FakeRequest;
import org.levain.web.testing.Signed;

class KindPicturesTest {

  private final KindPictures pictures = new World().resource(KindPictures.class, "2026-03-02");

  private int status(int year) {
    return pictures
        .picture(
            Signed.as(INES, Locale.ENGLISH),
            new FakeRequest(""),
            "coach",
            "small.svg",
            "valid",
            String.valueOf(year))
        .getStatus();
  }

  @Test
  void areDrawnSoOftenOnlyAndGivenFromMemory() {
    long busy = IntStream.range(0, 1_000).filter(i -> status(1900 + i % 200) == 429).count();
    assertThat(busy).as("of 200 years, asked for five times, 100 are kept").isPositive();

    while (status(1999) == 429) {
      Thread.onSpinWait();
    }
    assertThat(IntStream.range(0, 1_000).map(i -> status(1999))).containsOnly(200);
  }
}
