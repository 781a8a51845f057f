package org.levain.badges.internal.action;

import java.util.Locale;
import java.util.Optional;
import org.levain.host.Member;

/** The language in which each member used the badges' pages last: that of the mail they get. */
public interface Languages {

  /** A member's language, French or English; empty: not known yet. */
  Optional<Locale> of(Member member);

  /** Remembers the language that a member uses. */
  void saw(Member member, Locale language);
}
