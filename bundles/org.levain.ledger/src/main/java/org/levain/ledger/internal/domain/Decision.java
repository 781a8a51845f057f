package org.levain.ledger.internal.domain;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.levain.ledger.Change.Edit;
import org.levain.ledger.Change.Verdict;
import org.levain.words.Sentence;

/**
 * What happens to an item.
 *
 * @param verdict what happens
 * @param detail a sentence where one is needed
 * @param edit who edited it
 * @param hashBefore hash of what is there, empty if nothing is
 * @param before the text that is there, or the logins one a line
 * @param added logins that are to be added
 * @param earlier the entry by which Levain wrote it before
 * @param done whether the server has it already, because an interrupted step wrote it
 */
public record Decision(
    Verdict verdict,
    Sentence detail,
    Optional<Edit> edit,
    String hashBefore,
    String before,
    SortedSet<String> added,
    Reference earlier,
    boolean done) {

  /** Something that stays, without words. */
  public static Decision of(Verdict verdict) {
    return of(verdict, Sentence.NONE);
  }

  /** Something that stays, with a sentence. */
  public static Decision of(Verdict verdict, Sentence detail) {
    return new Decision(
        verdict, detail, Optional.empty(), "", "", new TreeSet<>(), Reference.NONE, false);
  }

  /** Whether the server has to be called. */
  public boolean writes() {
    return !done && (verdict == Verdict.CREATE || verdict == Verdict.CHANGE);
  }

  /** The same, found done. */
  public Decision asDone() {
    return new Decision(verdict, detail, edit, hashBefore, before, added, earlier, true);
  }

  /** The same with a sentence. */
  public Decision saying(Sentence sentence) {
    return new Decision(verdict, sentence, edit, hashBefore, before, added, earlier, done);
  }
}
