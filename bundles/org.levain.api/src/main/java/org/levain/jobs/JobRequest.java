package org.levain.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * Work to do.
 *
 * @param kind which {@link JobHandler} does it
 * @param key makes the work unique: a second request with the same kind and key, while the first is
 *     open, is the first
 * @param title what a person reads on the progress page
 * @param state what the handler starts from: at most 32,000 characters, its own format
 * @param total how many items there are, 0 if unknown
 * @param startedBy identifier of the member who asked for it; empty: Levain itself
 * @param notBefore earliest start
 */
public record JobRequest(
    String kind,
    String key,
    String title,
    String state,
    long total,
    Optional<String> startedBy,
    Instant notBefore) {

  /** Work that may start at once. */
  public static JobRequest now(
      String kind, String key, String title, String state, long total, Optional<String> startedBy) {
    return new JobRequest(kind, key, title, state, total, startedBy, Instant.now());
  }
}
