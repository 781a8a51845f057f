package org.levain.itests.crash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the bridge has written into its log since a moment: how far a swap has come.
 *
 * @param file the log
 * @param start its length at that moment
 */
record SwapLog(Path file, long start) {

  private static final Pattern REPLACED = Pattern.compile("\\] replaced: org\\.levain\\.");
  private static final String TOOK = "took its time: ";
  private static final String OPEN = "Levain answers.";

  /** The first line of a server that starts. */
  private static final String STARTS = "] version ";

  /** From now on. */
  static SwapLog of(Path home) {
    Path file = home.resolve("log/levain-bridge.log");
    return new SwapLog(file, file.toFile().length());
  }

  /** How many jars have taken another's place. */
  long replaced() {
    return replaced(text());
  }

  /** Whether a swap was made and people were let in again. */
  boolean isOver() {
    String text = text();
    int swap = text.indexOf(TOOK);
    return swap >= 0 && text.indexOf(OPEN, swap) >= 0;
  }

  /** Where the first of these servers was when it ended, in a few words. */
  String pointOfTheKill(int jars) {
    String text = text();
    int next = text.indexOf(STARTS);
    String first = next < 0 ? text : text.substring(0, next);
    if (first.contains(TOOK)) {
      return first.indexOf(OPEN, first.indexOf(TOOK)) >= 0 ? "after the swap" : "before it opened";
    }
    long replaced = replaced(first);
    return replaced == 0 ? "before the first jar" : replaced + " of " + jars + " jars replaced";
  }

  private static long replaced(String text) {
    return REPLACED.matcher(text).results().count();
  }

  private String text() {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      byte[] bytes = new byte[(int) Math.max(0, log.length() - start)];
      log.seek(start);
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
