package org.levain.goals.templates.update;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, with a few lines around each difference. */
public final class LineDiff {

  private static final int AROUND = 2;

  private LineDiff() {}

  /**
   * A line.
   *
   * @param kind {@code same}, {@code gone}, {@code new} or {@code gap}
   */
  public record Line(String kind, String text) {}

  /** The lines that differ, and those beside them; the rest is a gap. */
  public static List<Line> of(List<String> before, List<String> after) {
    List<Line> all = new ArrayList<>();
    DiffRowGenerator rows = DiffRowGenerator.create().lineNormalizer(line -> line).build();
    for (DiffRow row : rows.generateDiffRows(before, after)) {
      switch (row.getTag()) {
        case EQUAL -> all.add(new Line("same", row.getOldLine()));
        case DELETE -> all.add(new Line("gone", row.getOldLine()));
        case INSERT -> all.add(new Line("new", row.getNewLine()));
        case CHANGE -> {
          all.add(new Line("gone", row.getOldLine()));
          all.add(new Line("new", row.getNewLine()));
        }
      }
    }
    return shortened(all);
  }

  private static List<Line> shortened(List<Line> all) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isNear(all, i)) {
        lines.add(all.get(i));
      } else if (lines.isEmpty() || !lines.get(lines.size() - 1).kind().equals("gap")) {
        lines.add(new Line("gap", ""));
      }
    }
    return lines;
  }

  private static boolean isNear(List<Line> all, int i) {
    return all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1)).stream()
        .anyMatch(line -> !line.kind().equals("same"));
  }
}
