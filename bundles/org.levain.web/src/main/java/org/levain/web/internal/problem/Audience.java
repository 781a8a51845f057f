package org.levain.web.internal.problem;

/** Who reads an answer that is no page of a module. */
public enum Audience {
  /** A person with a browser: a page. */
  PERSON,
  /** A program: {@code application/problem+json}. */
  PROGRAM;

  /**
   * Who sent a request.
   *
   * @param accept the header of this name, or an empty string
   * @param path below {@code levain/}: whatever lies below {@code api/} is for programs
   */
  public static Audience of(String accept, String path) {
    boolean api = ("/" + path + "/").contains("/api/");
    return !api && accept.contains("text/html") ? PERSON : PROGRAM;
  }
}
