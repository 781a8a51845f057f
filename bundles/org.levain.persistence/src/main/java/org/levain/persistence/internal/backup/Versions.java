package org.levain.persistence.internal.backup;

/** Which version of two is newer: numbers between dots; what follows a hyphen does not count. */
public final class Versions {

  private Versions() {}

  /** Whether the first is newer than the second. */
  public static boolean isNewer(String first, String second) {
    String[] ours = numbers(first);
    String[] theirs = numbers(second);
    for (int i = 0; i < Math.max(ours.length, theirs.length); i++) {
      int difference = Long.compare(number(ours, i), number(theirs, i));
      if (difference != 0) {
        return difference > 0;
      }
    }
    return false;
  }

  private static String[] numbers(String version) {
    return version.split("-", 2)[0].split("\\.");
  }

  /** Dots may be followed by a word, as in 42.7.14.jre; a word counts as nothing. */
  private static long number(String[] parts, int index) {
    return index < parts.length && parts[index].matches("\\d{1,18}")
        ? Long.parseLong(parts[index])
        : 0;
  }
}
