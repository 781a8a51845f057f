package org.levain.goals.linter.internal.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTest {

  private static final Topics TOPICS =
      Topics.read(
          Stream.of(
              "# of a village", "[kitchen]", "bread, oven", "", ", tea , te", "[wheels]", "oven"));

  private static Set<String> of(String... words) {
    return TOPICS.of(Arrays.asList(words));
  }

  @Test
  void areTheSectionsThatNameAWord() {
    assertThat(of("bread")).containsExactly("kitchen");
    assertThat(of("tea")).containsExactly("kitchen");
    assertThat(of("oven")).containsExactlyInAnyOrder("kitchen", "wheels");
    assertThat(of("gnu", "bread", "oven")).containsExactlyInAnyOrder("kitchen", "wheels");
    assertThat(of()).isEmpty();
  }

  @Test
  void areKnownByTheFirstFiveLettersOfALongWord() {
    assertThat(of("breads")).containsExactly("kitchen");
    assertThat(of("breadbasket")).containsExactly("kitchen");
    assertThat(of("brea")).isEmpty();
    assertThat(of("ovenware")).isEmpty();
  }

  @Test
  void areKnownByTheSingularOfAShortWord() {
    assertThat(of("ovens")).containsExactlyInAnyOrder("kitchen", "wheels");
    assertThat(of("teas")).containsExactly("kitchen");
    assertThat(of("teal")).isEmpty();
    assertThat(of("tes")).isEmpty();
  }

  @Test
  void areNotReadFromRemarksAndGaps() {
    assertThat(of("# of a village")).isEmpty();
    assertThat(of("")).isEmpty();
  }
}
