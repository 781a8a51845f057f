package org.levain.goals.internal.invite;

import java.util.Locale;

/** Whether somebody can be invited into a community, or why not. */
public enum Standing {
  /** They get a mail. */
  FREE,
  /** Nobody knows their address: the invitation waits on their page. */
  NO_MAIL,
  /** They are in the group. */
  MEMBER,
  /** They were asked not long ago. */
  INVITED,
  /** They do not wish to be asked again. */
  NOT_NOW,
  /** The name fits several. */
  SEVERAL,
  /** The name or address fits nobody. */
  UNKNOWN;

  /** Whether they can be invited. */
  public boolean open() {
    return this == FREE || this == NO_MAIL;
  }

  /** Whether somebody may put them into the group without asking. */
  public boolean addable() {
    return open() || this == INVITED;
  }

  /** The standing as messages and JSON write it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
