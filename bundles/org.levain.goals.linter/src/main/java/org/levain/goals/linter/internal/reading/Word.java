package org.levain.goals.linter.internal.reading;

import java.util.Set;
import org.levain.goals.linter.internal.words.Form;
import org.levain.goals.linter.internal.words.WordClass;

/**
 * A word or a phrase of the sentence, once it is clear what it is here.
 *
 * @param text as it was typed
 * @param folded folded, words of a phrase parted by a space
 * @param start where it begins in the text that was given
 * @param end where it ends, exclusive
 * @param kind what it is here
 * @param form the form of the verb
 * @param done what acts it can be the participle of
 * @param aside whether it only describes people, a part of an organisation or a place
 */
public record Word(
    String text,
    String folded,
    int start,
    int end,
    WordClass kind,
    Form form,
    Set<WordClass> done,
    boolean aside) {

  /** Whether it is this. */
  public boolean is(WordClass wordClass) {
    return kind == wordClass;
  }

  /** Whether it is one of these. */
  public boolean in(Set<WordClass> classes) {
    return classes.contains(kind);
  }

  /** Whether it is an act. */
  public boolean act() {
    return kind.act();
  }

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** The same word, read as something else. */
  Word as(WordClass other) {
    return new Word(text, folded, start, end, other, form, done, aside);
  }

  /** The same word, which only describes people or a place. */
  Word setAside() {
    return new Word(text, folded, start, end, kind, form, done, true);
  }
}
