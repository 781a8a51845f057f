package org.levain.seeding.internal.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line, with a line of what is around. */
final class TextDiff {

  private static final int AROUND = 2;
  private static final int LONGEST = 400;

  private final List<String> before;
  private final List<String> after;
  private final int most;
  private final List<Line> lines = new ArrayList<>();

  private TextDiff(List<String> before, List<String> after, int most) {
    this.before = before;
    this.after = after;
    this.most = most;
  }

  /**
   * A line.
   *
   * @param sign {@code +}, {@code -}, a space, or {@code …} where something was left out
   * @param text the line without its end
   */
  public record Line(String sign, String text) {}

  /** The lines that differ; at most so many, the rest is left out. */
  static List<Line> of(String before, String after, int most) {
    return new TextDiff(linesOf(before), linesOf(after), most).lines();
  }

  private static List<String> linesOf(String text) {
    return text.stripTrailing().lines().toList();
  }

  private List<Line> lines() {
    int shown = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      around(Math.max(shown, from - AROUND), from, shown);
      delta.getSource().getLines().forEach(line -> add("-", line));
      delta.getTarget().getLines().forEach(line -> add("+", line));
      shown = from + delta.getSource().size();
      int end = Math.min(before.size(), shown + AROUND);
      around(shown, end, shown);
      shown = end;
    }
    return lines.size() <= most ? lines : cut();
  }

  /** Lines of the text before; what was left out since the last one shown is marked. */
  private void around(int from, int to, int shown) {
    if (from > shown) {
      add("…", "");
    }
    before.subList(Math.min(from, to), to).forEach(line -> add(" ", line));
  }

  private void add(String sign, String line) {
    lines.add(new Line(sign, line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…"));
  }

  private List<Line> cut() {
    List<Line> some = new ArrayList<>(lines.subList(0, most));
    some.add(new Line("…", ""));
    return some;
  }
}
