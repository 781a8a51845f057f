package org.levain.goals.templates.update;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings what a template says anew into a text that people have edited. People always win: a change
 * of the template is taken only where nobody touched the lines or their neighbours.
 *
 * @param lines the text with everything that could be taken
 * @param taken how many changes of the template are in it
 * @param left what the template would have written where people had written
 */
public record ThreeWay(List<String> lines, int taken, List<List<String>> left) {

  public ThreeWay {
    lines = List.copyOf(lines);
    left = List.copyOf(left);
  }

  /** Whether the template has something that could not be taken. */
  public boolean leavesSomething() {
    return !left.isEmpty();
  }

  /**
   * Merges.
   *
   * @param base what the template said before
   * @param people what stands there now
   * @param template what the template says now
   */
  public static ThreeWay merge(List<String> base, List<String> people, List<String> template) {
    List<AbstractDelta<String>> edits = DiffUtils.diff(base, people).getDeltas();
    List<AbstractDelta<String>> taken = new ArrayList<>();
    List<AbstractDelta<String>> left = new ArrayList<>();
    List<AbstractDelta<String>> done = new ArrayList<>();
    for (AbstractDelta<String> wanted : DiffUtils.diff(base, template).getDeltas()) {
      if (edits.stream().noneMatch(edit -> touch(edit.getSource(), wanted.getSource()))) {
        taken.add(wanted);
      } else {
        (edits.stream().anyMatch(edit -> same(edit, wanted)) ? done : left).add(wanted);
      }
    }
    leaveHalfMoves(taken, left, done);
    List<List<String>> says = left.stream().map(wanted -> wanted.getTarget().getLines()).toList();
    return new ThreeWay(apply(base, edits, taken), taken.size(), says);
  }

  /**
   * A line that the template moves goes in one change and comes in another: where one of them
   * cannot be taken, the other is left too, or the line would be lost or stand there twice. Where
   * people have taken the line out themselves, it does not come back elsewhere.
   */
  private static void leaveHalfMoves(
      List<AbstractDelta<String>> taken,
      List<AbstractDelta<String>> left,
      List<AbstractDelta<String>> done) {
    List<AbstractDelta<String>> stays = new ArrayList<>(left);
    stays.addAll(done);
    List<AbstractDelta<String>> halves;
    do {
      halves = taken.stream().filter(one -> stays.stream().anyMatch(o -> moves(one, o))).toList();
      taken.removeAll(halves);
      left.addAll(halves);
      stays.addAll(halves);
    } while (!halves.isEmpty());
  }

  private static boolean moves(AbstractDelta<String> one, AbstractDelta<String> other) {
    return sharesLine(one.getSource(), other.getTarget())
        || sharesLine(other.getSource(), one.getTarget());
  }

  private static boolean sharesLine(Chunk<String> from, Chunk<String> to) {
    return from.getLines().stream()
        .anyMatch(line -> !line.isBlank() && to.getLines().contains(line));
  }

  /** Whether two places share a line or lie side by side. */
  private static boolean touch(Chunk<String> one, Chunk<String> other) {
    return one.getPosition() <= end(other) && other.getPosition() <= end(one);
  }

  private static int end(Chunk<String> chunk) {
    return chunk.getPosition() + chunk.size();
  }

  private static boolean same(AbstractDelta<String> edit, AbstractDelta<String> wanted) {
    return edit.getSource().equals(wanted.getSource())
        && edit.getTarget().getLines().equals(wanted.getTarget().getLines());
  }

  private static List<String> apply(
      List<String> base, List<AbstractDelta<String>> edits, List<AbstractDelta<String>> taken) {
    List<AbstractDelta<String>> all =
        Stream.concat(edits.stream(), taken.stream())
            .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition()))
            .toList();
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (AbstractDelta<String> delta : all) {
      lines.addAll(base.subList(from, delta.getSource().getPosition()));
      lines.addAll(delta.getTarget().getLines());
      from = end(delta.getSource());
    }
    lines.addAll(base.subList(from, base.size()));
    return lines;
  }
}
