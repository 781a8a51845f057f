package org.levain.seeding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneSentenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share the successes and failures of our bids so that the next bid is better prepared.",
        "Aider M. Dupont et Mme. Durand à répondre",
        "Answer what clients ask, e.g. prices, within a day",
        "Learn from version 2.0 of the plan!",
        "Ask “Why?” before each purchase.",
      })
  void acceptsOneSentence(String goal) {
    assertThat(new OneSentence().faultOf(goal, Locale.FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share our bids. Learn from them.",
        "Partager nos offres ! Progresser ensemble.",
        "Learn… Then teach.",
        "Dire « bonjour ». Répondre.",
      })
  void refusesTwo(String goal) {
    assertThat(new OneSentence().faultOf(goal, Locale.FRENCH)).isPresent();
  }
}
