package org.levain.jobs.internal.mail;

import org.levain.words.Sentence;

/** A mail could not be handed over; the message is one sentence that says what to do. */
final class SmtpTrouble extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;
  private final boolean ofThisMail;

  private SmtpTrouble(Sentence sentence, boolean ofThisMail, Throwable cause) {
    super(sentence.toString(), cause);
    this.sentence = sentence;
    this.ofThisMail = ofThisMail;
  }

  /** The server is away or not well configured: all mail waits. */
  static SmtpTrouble ofTheServer(Sentence sentence, Throwable cause) {
    return new SmtpTrouble(sentence, false, cause);
  }

  /** This mail will never be taken. */
  static SmtpTrouble ofThisMail(Sentence sentence, Throwable cause) {
    return new SmtpTrouble(sentence, true, cause);
  }

  Sentence sentence() {
    return sentence;
  }

  boolean isOfThisMail() {
    return ofThisMail;
  }
}
