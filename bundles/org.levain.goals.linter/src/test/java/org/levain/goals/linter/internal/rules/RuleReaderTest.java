package org.levain.goals.linter.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.Decision;
import org.levain.goals.linter.Reason;
import org.levain.goals.linter.internal.reading.Feature;
import org.levain.goals.linter.internal.rules.Rule.Counterexample;

class RuleReaderTest {

  private static final RuleBook BOOK =
      RuleReader.read(
          """
          quotes: ["<", ">"]
          blanks: { "[what]": "pumps" }
          bounds: { accept: 0.8, refuse: 0.2 }
          texts:
            accept: { explanation: fine }
            too_broad: { explanation: broad, question: what, proposal: p }
            special: { explanation: mine }
          rules:
            - id: special
              when: "precise, not talk"
              then: refuse too_broad
              formal: true
              because: b
              source: s
              examples: [one, two]
              but-accept: [three]
              but-unsure: [four]
            - id: last
              when: ""
              then: accept
          """);

  @Test
  void readsARule() {
    Rule rule = BOOK.rules().get(0);
    assertThat(rule)
        .returns(Set.of(Feature.PRECISE), Rule::present)
        .returns(Set.of(Feature.TALK), Rule::absent)
        .returns(Decision.REFUSE, Rule::decision)
        .returns(Optional.of(Reason.TOO_BROAD), Rule::reason)
        .returns(true, Rule::formal)
        .returns("b", Rule::because)
        .returns("s", Rule::source)
        .returns(List.of("one", "two"), Rule::examples);
    assertThat(rule.others())
        .containsExactlyInAnyOrder(
            new Counterexample(Decision.ACCEPT, "three"),
            new Counterexample(Decision.UNSURE, "four"));
    assertThat(BOOK.rules().get(1))
        .returns(false, Rule::formal)
        .returns(Optional.empty(), Rule::reason)
        .returns(List.of(), Rule::others);
  }

  @Test
  void letsTheFirstThatFitsDecide() {
    assertThat(BOOK.deciding(Set.of(Feature.PRECISE)).id()).isEqualTo("special");
    assertThat(BOOK.deciding(Set.of(Feature.PRECISE, Feature.TALK)).id()).isEqualTo("last");
    assertThat(BOOK.deciding(Set.of()).id()).isEqualTo("last");
    RuleBook none = BOOK.with(BOOK.rules().subList(0, 1));
    assertThatThrownBy(() -> none.deciding(Set.of())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void saysARulesOwnTextOrItsReasons() {
    Rule special = BOOK.rules().get(0);
    assertThat(BOOK.texts(special).explanation()).isEqualTo("mine");
    assertThat(BOOK.texts(special.overruled(Decision.REFUSE, special.reason())).question())
        .isEqualTo("what");
    assertThat(BOOK.texts(BOOK.rules().get(1)))
        .returns("fine", Texts::explanation)
        .returns("", Texts::proposal);
  }

  @Test
  void readsQuotesBlanksAndBounds() {
    assertThat(BOOK.quotes()).containsExactly("<", ">");
    assertThat(BOOK.blanks()).containsEntry("[what]", "pumps");
    assertThat(BOOK.bounds()).isEqualTo(new Bounds(0.8, 0.2));
  }
}
