package org.levain.charters.internal.request;

import java.util.Locale;
import java.util.Optional;
import org.levain.host.Member;

/** The language in which each member used these pages last: that of the mail they get. */
public interface Languages {

  /** A member's language; empty as long as it is not known. */
  Optional<Locale> of(Member member);

  /** Remembers the language that a member uses. */
  void saw(Member member, Locale language);
}
