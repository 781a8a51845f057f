package org.levain.host;

import org.levain.words.Sentence;

/**
 * The server did not take a write. The message is one sentence that an administrator can act on;
 * nothing was written.
 */
public final class HostRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why the server refused. */
  public enum Reason {
    /** Somebody changed the item meanwhile, or it exists already. */
    CHANGED_MEANWHILE,
    /** The server cannot hold an item of this name. */
    BAD_NAME,
    /** A filter, an approval workflow or the charter did not let it pass. */
    NOT_ALLOWED,
    /** A member or group that is named does not exist. */
    UNKNOWN_MEMBER,
    /** The server failed: its disk, its database. Trying again later may help. */
    FAILED
  }

  private final Reason reason;
  private final transient Sentence sentence;

  /** A refusal with its reason. */
  public HostRefusal(Reason reason, Sentence sentence) {
    super(sentence.toString());
    this.reason = reason;
    this.sentence = sentence;
  }

  /** A refusal with the server's own exception. */
  public HostRefusal(Reason reason, Sentence sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.reason = reason;
    this.sentence = sentence;
  }

  /** A refusal in the words of a server that has them in no other language. */
  public HostRefusal(Reason reason, String words) {
    this(reason, Sentence.said(words));
  }

  /** The same with the server's own exception. */
  public HostRefusal(Reason reason, String words, Throwable cause) {
    this(reason, Sentence.said(words), cause);
  }

  /** What to tell a person, in the language of the reader. */
  public Sentence sentence() {
    return sentence;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
