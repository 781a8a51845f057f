package org.levain.seeding.plan.pack;

import java.util.Optional;

/**
 * A plan and the files that it may name. A disk that fails shows as {@link
 * java.io.UncheckedIOException}.
 */
public interface Pack {

  /** Name of the plan's own file: {@code plan.yaml}. */
  String planName();

  /** The plan's bytes, at most one more than {@link org.levain.seeding.plan.Limits#PLAN_BYTES}. */
  byte[] plan();

  /** Whether there are files at all. */
  boolean holdsFiles();

  /**
   * A file's bytes, at most one more than {@link org.levain.seeding.plan.Limits#TEXT_BYTES}; empty
   * if there is none of this name.
   *
   * @param name name relative to the plan, with {@code /}, without {@code ..}
   */
  Optional<byte[]> file(String name);
}
