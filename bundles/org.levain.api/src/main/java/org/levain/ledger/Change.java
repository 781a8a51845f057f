package org.levain.ledger;

import java.time.Instant;
import java.util.Optional;
import org.levain.words.Sentence;

/**
 * What would happen, or has happened, to one item of a run.
 *
 * @param number place in the run, from 1
 * @param kind {@code page}, {@code group}, or what a {@link Keeper} keeps
 * @param name the item's name in the server
 * @param part what it belongs to, for people
 * @param source where it was asked for
 * @param verdict what would happen or has happened
 * @param detail one sentence where the verdict needs one: who edited it, why the server refused,
 *     which logins are added
 * @param edit who edited it and when, where somebody did: for a page in the reader's language
 * @param before the text that is there, for a page that changes or conflicts, or the logins that
 *     are there, one a line
 * @param after the text that the run has for the page, or the logins that are added, one a line
 */
public record Change(
    long number,
    String kind,
    String name,
    String part,
    String source,
    Verdict verdict,
    Sentence detail,
    Optional<Edit> edit,
    Optional<String> before,
    Optional<String> after) {

  /** An item that nobody edited. */
  public Change(
      long number,
      String kind,
      String name,
      String part,
      String source,
      Verdict verdict,
      Sentence detail,
      Optional<String> before,
      Optional<String> after) {
    this(number, kind, name, part, source, verdict, detail, Optional.empty(), before, after);
  }

  /** The same with another sentence. */
  public Change saying(Sentence sentence) {
    return new Change(number, kind, name, part, source, verdict, sentence, edit, before, after);
  }

  /** The same with another verdict. */
  public Change coming(Verdict to) {
    return new Change(number, kind, name, part, source, to, detail, edit, before, after);
  }

  /**
   * Somebody's edit.
   *
   * @param who the author as the server shows it
   * @param when when it was saved
   */
  public record Edit(String who, Instant when) {}

  /** What happens to an item. */
  public enum Verdict {
    /** It is not there and will be (was) written. */
    CREATE,
    /** Levain wrote it, nobody edited it since, and the plan has another text now. */
    CHANGE,
    /** It is there just so. */
    SAME,
    /** Levain wrote it and somebody edited it since: it stays. */
    KEEP,
    /** It is there and Levain did not write it: it stays. */
    CONFLICT,
    /** The server did not take it. */
    REFUSED,
    /** The undo took it away, or put back what was there before. */
    UNDONE
  }
}
