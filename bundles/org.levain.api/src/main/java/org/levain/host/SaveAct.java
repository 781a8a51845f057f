package org.levain.host;

/** What somebody does with a page when they save. */
public enum SaveAct {
  /** A page that does not exist yet is written. */
  NEW,
  /** A page that exists is changed. */
  CHANGE,
  /** Something is said below a page. */
  COMMENT
}
