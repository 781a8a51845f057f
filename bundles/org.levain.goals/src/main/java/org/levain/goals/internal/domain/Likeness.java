package org.levain.goals.internal.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.levain.goals.templates.words.PlainText;

/**
 * How much a community is about the same as some words: its name and its goal are looked through,
 * whatever case, accents and plural. Half of the words have to be there, so that a whole phrase
 * finds something too. Immutable.
 */
public final class Likeness {

  /** More words than these are not looked for. */
  private static final int MOST_WORDS = 12;

  private static final int IN_NAME = 2;
  private static final int SHORTEST = 3;

  /** Words that say nothing about an object. */
  private static final Set<String> SMALL =
      Set.of(
          ("the and for with from that this our your their who how what into about les des une aux"
                  + " nos vos ses leurs leur sur pour avec par que qui dans son ces entre")
              .split(" "));

  private final List<String> stems;

  /** Likeness to these words. */
  public Likeness(String words) {
    List<String> all =
        Arrays.stream(PlainText.folded(words).split(" "))
            .filter(w -> !w.isEmpty() && !SMALL.contains(w))
            .toList();
    List<String> telling = all.stream().filter(w -> w.length() >= SHORTEST).toList();
    stems =
        (telling.isEmpty() ? all : telling)
            .stream().map(Likeness::stem).distinct().limit(MOST_WORDS).toList();
  }

  /** Both languages make most plurals with s or x. */
  private static String stem(String word) {
    return word.length() > SHORTEST && (word.endsWith("s") || word.endsWith("x"))
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** How much: 0 for not at all, more for more words, and more for words of the name. */
  public int of(Community community) {
    String name = " " + PlainText.folded(community.name());
    String all = name + " " + PlainText.folded(community.purpose().goal());
    int there = 0;
    int weight = 0;
    for (String stem : stems) {
      boolean inName = name.contains(" " + stem);
      there += inName || all.contains(" " + stem) ? 1 : 0;
      weight += inName ? IN_NAME : all.contains(" " + stem) ? 1 : 0;
    }
    return there * 2 >= stems.size() ? weight : 0;
  }
}
