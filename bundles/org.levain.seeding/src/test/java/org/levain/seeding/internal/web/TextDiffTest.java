package org.levain.seeding.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.levain.seeding.internal.web.TextDiff.Line;

class TextDiffTest {

  private static List<String> lines(String before, String after, int most) {
    return TextDiff.of(before, after, most).stream().map(TextDiffTest::line).toList();
  }

  private static String line(Line line) {
    return line.sign() + line.text();
  }

  @Test
  void showsWhatDiffersWithALittleOfWhatIsAround() {
    assertThat(lines("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\nfour\n5\n6\n7\n8\n9", 50))
        .containsExactly("…", " 2", " 3", "-4", "+four", " 5", " 6", " 7", " 8", "+9");
  }

  @Test
  void showsANewTextAsAdded() {
    assertThat(lines("", "a\nb\n", 50)).containsExactly("+a", "+b");
  }

  @Test
  void overlooksLineEnds() {
    assertThat(lines("a\r\nb\r\n", "a\nb", 50)).isEmpty();
  }

  @Test
  void leavesOutWhatIsTooMuch() {
    assertThat(lines("", "a\nb\nc", 2)).containsExactly("+a", "+b", "…");
    assertThat(TextDiff.of("", "x".repeat(1000), 2).get(0).text()).hasSize(401);
  }
}
