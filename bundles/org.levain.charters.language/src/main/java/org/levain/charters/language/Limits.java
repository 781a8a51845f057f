package org.levain.charters.language;

/** How much of anything a charter and a question may have. Beyond it, they are refused. */
public final class Limits {

  /** Characters of a charter. */
  public static final int CHARTER = 2_000_000;

  /** Characters of a line. */
  public static final int LINE = 10_000;

  /** Numbered clauses of a charter. */
  public static final int CLAUSES = 5_000;

  /** Rules of a charter. */
  public static final int RULES = 20_000;

  /** Attributes of a charter. */
  public static final int ATTRIBUTES = 500;

  /** Tests of a rule, its exceptions included. */
  public static final int CONDITIONS = 60;

  /** Values of one test or one declaration. */
  public static final int VALUES = 1_000;

  /** Test questions of a charter. */
  public static final int TESTS = 5_000;

  /** Findings that are listed; after them the list ends. */
  public static final int FINDINGS = 1_000;

  /** Characters of a question. */
  public static final int QUESTION = 20_000;

  /** How deep exceptions may lift exceptions. */
  public static final int DEPTH = 50;

  /** So many rules are compared with each other by the checks; those after them are not. */
  public static final int COMPARED = 1_000;

  private Limits() {}
}
