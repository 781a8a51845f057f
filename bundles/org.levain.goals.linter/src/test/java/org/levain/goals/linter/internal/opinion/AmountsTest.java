package org.levain.goals.linter.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levain.goals.linter.internal.answer.Language;

class AmountsTest {

  private static final Topics TOPICS =
      Topics.read(
          Stream.of("[a]", "bread", "[b]", "tyre", "[c]", "zebra", "[d]", "organ", "[e]", "tower"));
  private static final Language ENGLISH = Language.load(Locale.ENGLISH, Optional.empty());

  private static List<String> amounts(String sentence) {
    List<String> clues = new ArrayList<>();
    new Amounts(ENGLISH.reader().read(sentence).words(), TOPICS).tell(clues::add);
    return clues;
  }

  @Test
  void countsWhatIsPreciseAndWhatIsVague() {
    assertThat(amounts("bread, tyres, zebras"))
        .contains("count=PRECISE 1", "count=PRECISE 3", "count=MARK 2", "share=5", "mark=,")
        .doesNotContain("count=PRECISE 4", "count=GENERIC 1");
    assertThat(amounts("innovation")).contains("share=0", "count=GENERIC 1");
    assertThat(amounts("bread innovation")).contains("share=2");
    assertThat(amounts("the")).contains("share=none");
  }

  @Test
  void countsNoMoreThanFiveOfAKind() {
    assertThat(amounts("bread, tyres, zebras, gnus, rowers, ropes, buckets"))
        .contains("count=PRECISE 5")
        .doesNotContain("count=PRECISE 6");
  }

  @Test
  void measuresLengthInSteps() {
    assertThat(amounts("bread")).contains("length=2");
    assertThat(amounts("bread tyres zebras")).contains("length=4");
    assertThat(amounts("bread ".repeat(100))).contains("length=12");
  }

  @Test
  void namesTheTopics() {
    assertThat(amounts("bread and tyres")).contains("topic=a", "topic=b", "topics=2");
    assertThat(amounts("bread, tyres, zebras, organs and towers")).contains("topics=4");
    assertThat(amounts("gnus")).contains("topics=0");
  }
}
