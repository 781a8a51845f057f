package org.levain.bridge.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.bridge.drop.Jars.jar;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {

  @Test
  void choosesTheNewestOfAModuleAndPassesTheOthersOver() {
    Jar nine = jar("goals-0.9.jar", "org.levain.goals", "0.9.0", "aa");
    Jar ten = jar("goals-0.10.jar", "org.levain.goals", "0.10.0", "bb");

    Offer offer = Offer.of(List.of(nine, ten));

    assertThat(offer.chosen()).containsOnlyKeys("org.levain.goals").containsValue(ten);
    assertThat(offer.passedOver()).containsExactly(nine);
  }

  @Test
  void choosesTheSameWhateverTheOrder() {
    Jar one = jar("a.jar", "org.levain.goals", "1.0.0", "aa");
    Jar other = jar("b.jar", "org.levain.goals", "1.0.0", "bb");

    assertThat(Offer.of(List.of(one, other))).isEqualTo(Offer.of(List.of(other, one)));
  }
}
