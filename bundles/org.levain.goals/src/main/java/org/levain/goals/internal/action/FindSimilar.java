package org.levain.goals.internal.action;

import java.util.Comparator;
import java.util.List;
import org.levain.goals.internal.domain.Likeness;
import org.levain.goals.templates.words.PlainText;

/** Finds communities at work that are about the same thing, by name and goal, from memory. */
public final class FindSimilar {

  /** The most characters that are looked for. */
  public static final int MAX_WORDS = 200;

  private final CommunityIndex index;

  /** Looks here. */
  public FindSimilar(CommunityIndex index) {
    this.index = index;
  }

  private record Found(CommunityIndex.Entry entry, int likeness) {}

  /** Those that are most like these words first; none for no words. */
  public List<CommunityIndex.Entry> about(String words, int limit) {
    String line = PlainText.oneLine(words.substring(0, Math.min(MAX_WORDS, words.length())));
    if (line.isEmpty()) {
      return List.of();
    }
    Likeness likeness = new Likeness(line);
    return index.atWork().stream()
        .map(entry -> new Found(entry, likeness.of(entry.community())))
        .filter(found -> found.likeness() > 0)
        .sorted(
            Comparator.comparingInt(Found::likeness)
                .reversed()
                .thenComparing(found -> found.entry().community().name()))
        .limit(limit)
        .map(Found::entry)
        .toList();
  }
}
