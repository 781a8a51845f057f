package org.levain.bridge.gate;

/**
 * An answer in memory. It may be given at once for a second, as long as nothing has changed; then
 * one request fetches it anew, and others have the old one for a second more. Guarded by the lock
 * of whoever keeps it.
 */
final class KeptAnswer {

  private static final long SECOND = 1_000_000_000L;

  private final PublicAnswer answer;
  private final long stamp;
  private final long since;
  private final long atOnce;
  private final long held;
  private boolean fetched;

  /**
   * Keeps it.
   *
   * @param stamp of the changes, from before it was made
   * @param since when it was asked for, in nanoseconds
   */
  KeptAnswer(PublicAnswer answer, long stamp, long since) {
    this.answer = answer;
    this.stamp = stamp;
    this.since = since;
    this.held = answer.maxAge() * SECOND;
    this.atOnce = Math.min(held, SECOND);
  }

  PublicAnswer answer() {
    return answer;
  }

  int size() {
    return answer.size();
  }

  /** Whether a cache may give it still, as it says itself. */
  boolean holds(long now) {
    return now - since <= held;
  }

  /** Whether it is given at once; whoever hears no first has it fetched anew. */
  boolean isGivenAtOnce(Changes changes, long now) {
    long age = now - since;
    if (!changes.isSame(stamp) || age > atOnce * 2) {
      return false;
    }
    if (age > atOnce && !fetched) {
      fetched = true;
      return false;
    }
    return true;
  }
}
