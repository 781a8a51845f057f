package org.levain.ledger.internal.domain;

import java.util.Optional;
import org.levain.ledger.Change.Edit;
import org.levain.words.Sentence;

/**
 * What became of an entry that was to be taken back.
 *
 * @param entry the entry as it was
 * @param end how it ended
 * @param detail a sentence where one is needed
 * @param edit who edited it
 * @param after what is Levain's of the item from now on
 */
public record Return(Entry entry, End end, Sentence detail, Optional<Edit> edit, Ownership after) {

  /** How it ended. */
  public enum End {
    /** It is away, or is what it was before. */
    UNDONE,
    /** Somebody edited it: it stays. */
    LEFT,
    /** It had never been written. */
    UNTOUCHED
  }

  /** What is Levain's of an item from now on. */
  public sealed interface Ownership permits Unchanged, Gone, Now, Earlier, HandedOn {}

  /** As before. */
  public record Unchanged() implements Ownership {}

  /** Nothing. */
  public record Gone() implements Ownership {}

  /** This. */
  public record Now(Owned owned) implements Ownership {}

  /**
   * What the entry before wrote.
   *
   * @param hash hash of the text as the server has it again
   */
  public record Earlier(String hash) implements Ownership {}

  /** A later entry holds it and takes over what was there before. */
  public record HandedOn() implements Ownership {}

  /** It is away or back. */
  public static Return undone(Entry entry, Sentence detail, Ownership after) {
    return new Return(entry, End.UNDONE, detail, Optional.empty(), after);
  }

  /** It stays. */
  public static Return left(Entry entry, Sentence detail, Optional<Edit> edit) {
    return new Return(entry, End.LEFT, detail, edit, new Unchanged());
  }

  /** It was never written. */
  public static Return untouched(Entry entry) {
    return new Return(entry, End.UNTOUCHED, Sentence.NONE, Optional.empty(), new Unchanged());
  }
}
