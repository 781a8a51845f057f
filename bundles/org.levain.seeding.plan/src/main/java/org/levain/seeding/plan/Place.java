package org.levain.seeding.plan;

/**
 * Where something stands in a plan.
 *
 * @param file the file: {@code plan.yaml}, {@code pages/welcome.md}
 * @param line the line, from 1
 */
public record Place(String file, int line) {

  /** {@code plan.yaml:41}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
