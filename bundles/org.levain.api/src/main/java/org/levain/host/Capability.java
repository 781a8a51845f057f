package org.levain.host;

/**
 * What a server can do for Levain. A module asks {@link Host#capabilities()} and says on its pages
 * what it does without a missing one.
 */
public enum Capability {
  /** Pages can be read and written. */
  PAGES,
  /** Groups of members can be read and written. */
  GROUPS,
  /** Dated entries below a page (a weblog) can be written. */
  POSTS,
  /** A page can be limited to a group. */
  ACCESS_LISTS,
  /** A save can be refused with a reason, without losing the author's text. */
  REFUSE_SAVE,
  /** Fragments, a script and a style sheet can be added to the server's own pages. */
  INJECT,
  /** A member can have a page of their own in the server. */
  MEMBER_PAGES
}
