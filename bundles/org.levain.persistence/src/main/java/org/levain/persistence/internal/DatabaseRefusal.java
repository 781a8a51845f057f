package org.levain.persistence.internal;

import org.jspecify.annotations.Nullable;
import org.levain.words.Sentence;

/** The database cannot be used; the message is one sentence that says what to do. */
public final class DatabaseRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /** A refusal that something else has caused. */
  public DatabaseRefusal(Sentence sentence, @Nullable Throwable cause) {
    super(sentence.toString(), cause);
    this.sentence = sentence;
  }

  /** A refusal. */
  public DatabaseRefusal(Sentence sentence) {
    this(sentence, null);
  }

  /** What to tell an administrator. */
  public Sentence sentence() {
    return sentence;
  }
}
