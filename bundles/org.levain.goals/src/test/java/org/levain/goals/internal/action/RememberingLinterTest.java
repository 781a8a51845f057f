package org.levain.goals.internal.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levain.goals.internal.fake.FakeLinter;

class RememberingLinterTest {

  private static final String GOAL = "Write the guide that newcomers open first.";

  private final List<String> read = new ArrayList<>();
  private final Linter linter =
      new RememberingLinter(
          (sentence, language) -> {
            read.add(language + " " + sentence);
            return new FakeLinter().lint(sentence, language);
          });

  @Test
  void readsASentenceOnceAndSaysTheSame() {
    assertThat(linter.lint(GOAL, Locale.ENGLISH)).isSameAs(linter.lint(GOAL, Locale.UK));
    assertThat(read).containsExactly("en " + GOAL);
  }

  @Test
  void readsTheSameWordsAnewInAnotherLanguage() {
    assertThat(linter.lint(GOAL, Locale.ENGLISH)).isNotNull();
    assertThat(linter.lint(GOAL, Locale.FRENCH)).isNotNull();
    assertThat(read).containsExactly("en " + GOAL, "fr " + GOAL);
  }

  @Test
  void forgetsWhatWasReadLongAgoAndNeverKeepsALongText() {
    String lengthy = GOAL.repeat(30);
    assertThat(linter.lint(lengthy, Locale.ENGLISH))
        .isEqualTo(linter.lint(lengthy, Locale.ENGLISH));
    assertThat(read).hasSize(2);
    assertThat(linter.lint(GOAL, Locale.ENGLISH)).isNotNull();
    for (int other = 0; other < 256; other++) {
      assertThat(linter.lint(GOAL + other, Locale.ENGLISH)).isNotNull();
    }
    assertThat(linter.lint(GOAL, Locale.ENGLISH)).isNotNull();
    assertThat(read).hasSize(2 + 1 + 256 + 1);
  }
}
