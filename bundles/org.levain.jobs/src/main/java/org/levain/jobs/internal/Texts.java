package org.levain.jobs.internal;

import org.levain.host.HostRefusal;
import org.levain.words.Sentence;

/** Texts that fit into a column. */
final class Texts {

  private Texts() {}

  static String cut(String text, int length) {
    String clean = text.replace('\0', ' ');
    return clean.length() <= length ? clean : clean.substring(0, length - 1) + "…";
  }

  /** What a failure has to say to a person. */
  static Sentence of(Throwable failure) {
    if (failure instanceof HostRefusal refusal) {
      return refusal.sentence();
    }
    String message = failure.getMessage();
    return Sentence.said(message == null ? failure.getClass().getSimpleName() : message);
  }

  /** A sentence as its column keeps it. */
  static String kept(Sentence sentence) {
    return sentence.kept(1000).replace('\0', ' ');
  }
}
