package org.levain.goals.linter.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.internal.answer.Language;
import org.levain.goals.linter.internal.reading.Reading;

class AimsTest {

  private static final Language FRENCH = Language.load(Locale.FRENCH, Optional.empty());
  private static final Language ENGLISH = Language.load(Locale.ENGLISH, Optional.empty());

  private static List<String> aims(Language language, String sentence) {
    Reading reading = language.reader().read(sentence);
    List<String> clues = new ArrayList<>();
    new Aims(reading.words(), reading.acts(), language.locale() + ":").tell(clues::add);
    return clues;
  }

  @Test
  void passesOverWhatOnlyOpens() {
    assertThat(aims(FRENCH, "L’association a pour but de promouvoir la vannerie"))
        .contains(
            "fr:aim=promouvoir",
            "fr:aim=promouvoir PRECISE",
            "aim=VAGUE PRECISE true",
            "aims=[VAGUE]",
            "aims best=VAGUE PRECISE",
            "aims heads=1");
  }

  @Test
  void saysThatNothingIsDone() {
    assertThat(aims(ENGLISH, "Hedgehogs"))
        .containsExactly("aims=[]", "aims best=none", "aims heads=0");
  }

  @Test
  void takesTheStrongestAct() {
    assertThat(aims(ENGLISH, "To promote hedgehogs and repair the weir"))
        .contains("aim=VAGUE PRECISE true", "aims best=MAKE PRECISE", "aims heads=2");
  }

  @Test
  void readsTheMeans() {
    assertThat(aims(FRENCH, "Promouvoir la vannerie par un stage et des concerts"))
        .contains("fr:means=stage");
    assertThat(aims(FRENCH, "Promouvoir la vannerie par des concerts"))
        .contains("means=OUTING", "means=OUTING for [VAGUE]", "fr:means=concer");
    assertThat(aims(FRENCH, "Promouvoir la vannerie en réparant des paniers"))
        .anyMatch(c -> c.startsWith("means=MAKE"));
    assertThat(aims(FRENCH, "Promouvoir la vannerie en Bretagne"))
        .noneMatch(c -> c.startsWith("means="));
    assertThat(aims(ENGLISH, "To promote hedgehogs through")).noneMatch(c -> c.contains("means="));
  }
}
