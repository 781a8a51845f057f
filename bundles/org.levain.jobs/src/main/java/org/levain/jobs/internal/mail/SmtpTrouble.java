package org.levain.jobs.internal.mail;

/** A mail could not be handed over; the message is one sentence that says what to do. */
final class SmtpTrouble extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean ofThisMail;

  private SmtpTrouble(String sentence, boolean ofThisMail, Throwable cause) {
    super(sentence, cause);
    this.ofThisMail = ofThisMail;
  }

  /** The server is away or not well configured: all mail waits. */
  static SmtpTrouble ofTheServer(String sentence, Throwable cause) {
    return new SmtpTrouble(sentence, false, cause);
  }

  /** This mail will never be taken. */
  static SmtpTrouble ofThisMail(String sentence, Throwable cause) {
    return new SmtpTrouble(sentence, true, cause);
  }

  boolean isOfThisMail() {
    return ofThisMail;
  }
}
