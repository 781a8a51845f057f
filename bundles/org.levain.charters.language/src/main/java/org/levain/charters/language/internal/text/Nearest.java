package org.levain.charters.language.internal.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
public final class Nearest {

  private static final int LONGEST = 60;

  private Nearest() {}

  /** The nearest of some folded words, if one is near: a third of the letters may differ. */
  public static Optional<String> of(String folded, Collection<String> words) {
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int least = (folded.length() < 3 ? 0 : Math.min(3, folded.length() / 3)) + 1;
    for (String word : words) {
      if (Math.abs(word.length() - folded.length()) < least) {
        int distance = distance(folded, word);
        if (distance < least) {
          best = word;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many letters must be changed, added, left out or swapped with their neighbour. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
