package org.levain.jobs.internal;

/** Texts that fit into a column. */
final class Texts {

  private Texts() {}

  static String cut(String text, int length) {
    String clean = text.replace('\0', ' ');
    return clean.length() <= length ? clean : clean.substring(0, length - 1) + "…";
  }

  /** What a failure has to say to a person. */
  static String of(Throwable failure) {
    String message = failure.getMessage();
    return cut(message == null ? failure.getClass().getSimpleName() : message, 1000);
  }
}
