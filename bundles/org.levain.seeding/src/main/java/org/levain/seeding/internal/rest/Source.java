package org.levain.seeding.internal.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Name of what was sent, for the errors and the list of runs. */
public final class Source {

  /** What a plan is called that has no name of its own. */
  public static final String UNNAMED = "plan.yaml";

  private static final int LONGEST = 200;

  private Source() {}

  /** From the header: percent-encoded, because a header is ASCII. */
  static String ofHeader(@Nullable String header) {
    try {
      return of(
          header == null
              ? null
              : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      return of(header);
    }
  }

  /** The last part of a file name, in one short line. */
  public static String of(@Nullable String name) {
    String file = name == null ? "" : name.substring(lastSlash(name) + 1);
    String line = file.replaceAll("\\p{Cntrl}", " ").strip();
    String cut = line.length() <= LONGEST ? line : line.substring(line.length() - LONGEST);
    return cut.isEmpty() ? UNNAMED : cut;
  }

  private static int lastSlash(String name) {
    return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
  }
}
