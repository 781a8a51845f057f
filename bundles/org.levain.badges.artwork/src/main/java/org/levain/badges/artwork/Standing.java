package org.levain.badges.artwork;

/** Whether a badge holds. Told by form, not by colour. */
public enum Standing {
  /** It holds: the plaque is filled. */
  VALID,
  /** It was true and is over: the plaque is hollow, its edge broken; the year stays. */
  ENDED,
  /** It was withdrawn: the plaque is hollow and barred, without a year. */
  REVOKED;

  /** Its name in documents: {@code valid}. */
  public String slug() {
    return Slugs.of(this);
  }
}
