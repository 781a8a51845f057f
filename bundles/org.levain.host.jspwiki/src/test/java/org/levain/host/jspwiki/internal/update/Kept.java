package org.levain.host.jspwiki.internal.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What it means that people win: nothing of their text goes but what the template itself has taken
 * out, and nothing comes but what the template has new. It knows nothing of how texts are merged.
 *
 * @param before what the template said before
 * @param template what it says now
 * @param people what stood in the page
 * @param after what stands there now
 */
record Kept(List<String> before, List<String> template, List<String> people, List<String> after) {

  void check(String what) {
    if (people.equals(before)) {
      assertThat(after).as(what + ": untouched").isEqualTo(template);
    } else if (people.isEmpty() || template.equals(before)) {
      assertThat(after).as(what + ": nothing to add").isEqualTo(people);
    }
    assertThat(minus(people, after))
        .as(what + ": lines that went")
        .allMatch(line -> count(template, line) < count(before, line));
    assertThat(minus(after, people))
        .as(what + ": lines that came")
        .allMatch(line -> count(template, line) > count(before, line));
  }

  /** Whether both, people and template, are in it. */
  boolean isMerged() {
    return !after.equals(people) && !after.equals(template);
  }

  private static long count(List<String> lines, String line) {
    return Collections.frequency(lines, line);
  }

  /**
   * Lines of the one that have no place in the longest common sequence with the other; empty lines
   * do not count, since it does not matter which of them is which.
   */
  private static List<String> minus(List<String> all, List<String> others) {
    List<String> one = all.stream().filter(line -> !line.isBlank()).toList();
    List<String> other = others.stream().filter(line -> !line.isBlank()).toList();
    int[][] longest = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        longest[i][j] =
            one.get(i).equals(other.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<String> alone = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size()) {
      if (j < other.size() && one.get(i).equals(other.get(j))) {
        i++;
        j++;
      } else if (j == other.size() || longest[i + 1][j] >= longest[i][j + 1]) {
        alone.add(one.get(i++));
      } else {
        j++;
      }
    }
    return alone;
  }
}
