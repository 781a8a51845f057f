package org.levain.terminal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** How the text of a page would change, as a unified difference. */
final class TextDiff {

  private static final int LINES_AROUND = 2;
  private static final int HEADER = 2;

  private TextDiff() {}

  /** The lines of the difference, without a header; none where there is nothing to compare. */
  static List<String> of(JsonNode change) {
    List<String> before = lines(change.path("before"));
    List<String> after = lines(change.path("after"));
    return UnifiedDiffUtils.generateUnifiedDiff(
            "", "", before, DiffUtils.diff(before, after), LINES_AROUND)
        .stream()
        .skip(HEADER)
        .toList();
  }

  private static List<String> lines(JsonNode text) {
    return text.asText("").lines().toList();
  }
}
