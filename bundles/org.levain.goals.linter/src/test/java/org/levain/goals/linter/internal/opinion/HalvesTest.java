package org.levain.goals.linter.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.internal.answer.Language;
import org.levain.goals.linter.internal.reading.Reading;

/** What stands on both sides of an "and", and which topics words belong to. */
class HalvesTest {

  private static final Topics TOPICS =
      Topics.read(
          Stream.of(
              "# a remark",
              "[kitchen]",
              "bread, bake, oven,",
              "",
              "[wheels]",
              "truck, tyre, driver",
              "[sport]",
              "rower, oven"));
  private static final Language ENGLISH = Language.load(Locale.ENGLISH, Optional.empty());

  private static List<String> halves(String sentence) {
    Reading reading = ENGLISH.reader().read(sentence);
    List<String> clues = new ArrayList<>();
    new Halves(reading.words(), TOPICS).tell(clues::add);
    return clues;
  }

  @Test
  void seesThatTopicsAreApart() {
    assertThat(halves("Bake bread and check truck tyres"))
        .containsExactly("halves=act act apart alone 12", "halves apart=1");
  }

  @Test
  void seesThatTheyAreNear() {
    assertThat(halves("Bake bread and repair the oven"))
        .contains("halves=act act near alone 11", "halves apart=0");
  }

  @Test
  void seesASharedWordAndAWordThatTakesUp() {
    assertThat(halves("Wash zebras and feed zebras").get(0)).contains("shared alone");
    assertThat(halves("Bake bread and sell it").get(0)).contains("unknown back");
    assertThat(halves("Wash zebras and feed gnus").get(0)).contains("unknown alone");
  }

  @Test
  void partsAtASemicolonAndAtACommaBeforeAnAct() {
    assertThat(halves("Bake bread; truck tyres")).hasSize(2);
    assertThat(halves("Bake bread, check truck tyres, polish rowers")).hasSize(3);
    assertThat(halves("Bake bread, truck tyres")).containsExactly("halves apart=0");
  }

  @Test
  void countsNoMoreThanThreeThatAreApart() {
    assertThat(halves("Bake bread and check tyres and bake bread and check tyres and bake bread"))
        .endsWith("halves apart=3");
  }

  @Test
  void takesAWordForAllThatBeginWithIt() {
    assertThat(TOPICS.of(Set.of("breadmaking"))).containsExactly("kitchen");
    assertThat(TOPICS.of(Set.of("tyres", "driver"))).containsExactly("wheels");
    assertThat(TOPICS.of(Set.of("oven"))).containsExactlyInAnyOrder("kitchen", "sport");
    assertThat(TOPICS.of(Set.of("ovens"))).containsExactlyInAnyOrder("kitchen", "sport");
    assertThat(TOPICS.of(Set.of("tyred", "a", "remark", "ovenproof"))).isEmpty();
  }
}
