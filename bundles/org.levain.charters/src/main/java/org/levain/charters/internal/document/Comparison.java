package org.levain.charters.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.levain.charters.language.model.Charter;

/** What has changed from one text of a charter to another, clause by clause. */
public final class Comparison {

  /** Longer clauses are shown as a whole, before and after. */
  private static final int MOST_LINES = 300;

  private Comparison() {}

  /**
   * A part that is not the same.
   *
   * @param kind {@code new}, {@code changed} or {@code gone}
   * @param number of the clause; empty where it is none
   * @param heading the line of a chapter, without its marks; empty for none
   * @param lines the text, line by line
   */
  public record Difference(String kind, String number, String heading, List<Line> lines) {}

  /**
   * A line.
   *
   * @param kind {@code same}, {@code gone} or {@code new}
   * @param text what it says
   */
  public record Line(String kind, String text) {}

  /** The differences, in the order of the later text; what is gone stands at the end. */
  public static List<Difference> of(Charter before, Charter after) {
    Map<String, Part> old = byKey(before);
    List<Difference> differences = new ArrayList<>();
    byKey(after)
        .forEach(
            (key, part) -> {
              Part was = old.remove(key);
              if (was == null) {
                add(differences, "new", part, all("new", part));
              } else if (!was.text().strip().equals(part.text().strip())) {
                add(differences, "changed", part, between(lines(was), lines(part)));
              }
            });
    old.values().forEach(part -> add(differences, "gone", part, all("gone", part)));
    return List.copyOf(differences);
  }

  private static void add(List<Difference> to, String kind, Part part, List<Line> lines) {
    if (!lines.isEmpty()) {
      String heading = part.heading().replaceFirst("^#+\\s*", "");
      to.add(new Difference(kind, part.number(), heading, lines));
    }
  }

  private static Map<String, Part> byKey(Charter charter) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Part part : Parts.of(charter)) {
      String key = part.key();
      for (int i = 2; parts.containsKey(key); i++) {
        key = part.key() + "/" + i;
      }
      parts.put(key, part);
    }
    return parts;
  }

  private static List<String> lines(Part part) {
    return part.text().strip().lines().toList();
  }

  private static List<Line> all(String kind, Part part) {
    return part.text().isBlank() ? List.of() : all(kind, lines(part));
  }

  private static List<Line> all(String kind, List<String> lines) {
    return lines.stream().map(line -> new Line(kind, line)).toList();
  }

  /** By the longest common subsequence. */
  private static List<Line> between(List<String> old, List<String> now) {
    List<Line> lines = new ArrayList<>();
    if (old.size() > MOST_LINES || now.size() > MOST_LINES) {
      lines.addAll(all("gone", old));
      lines.addAll(all("new", now));
      return lines;
    }
    int[][] common = common(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(new Line("same", now.get(j++)));
        i++;
      } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line("gone", old.get(i++)));
      } else {
        lines.add(new Line("new", now.get(j++)));
      }
    }
    return lines;
  }

  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
