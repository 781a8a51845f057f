package org.levain.badges.internal.domain;

/**
 * Where a holder wants a badge to show.
 *
 * @param onWiki on the member's page and beside their name in the server
 * @param onList in the list of holders
 * @param toStrangers on a page and in a picture that anyone can open who has the address
 */
public record Shows(boolean onWiki, boolean onList, boolean toStrangers) {

  /** Nowhere: what holds until the holder says otherwise. */
  public static final Shows NOWHERE = new Shows(false, false, false);
}
