package org.levain.charters.internal.action;

/** Tells others what happened, after the commit. */
public interface News {

  /** An edition was published, or a charter withdrawn. */
  void published(String place, int edition);

  /** An edition was acknowledged. */
  void acknowledged(String place, int edition);

  /** A text was kept instead of being saved. */
  void held(String place);

  /** Somebody who was asked has answered. */
  void decided(String place);
}
