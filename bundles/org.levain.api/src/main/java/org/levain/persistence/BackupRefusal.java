package org.levain.persistence;

import java.util.List;
import org.levain.words.Sentence;

/** A backup that could not be taken or cannot be used; nothing was changed. */
public final class BackupRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;
  private final transient List<Sentence> more;

  /** A refusal with one sentence that says what to do. */
  public BackupRefusal(Sentence sentence) {
    this(sentence, List.of());
  }

  /** A refusal with its sentence and what it follows from, one sentence each. */
  public BackupRefusal(Sentence sentence, List<Sentence> more) {
    super(sentence.toString());
    this.sentence = sentence;
    this.more = List.copyOf(more);
  }

  /** A refusal that something else has caused. */
  public BackupRefusal(Sentence sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.sentence = sentence;
    this.more = List.of();
  }

  /** What to tell an administrator. */
  public Sentence sentence() {
    return sentence;
  }

  /** What it follows from. */
  public List<Sentence> more() {
    return more;
  }
}
