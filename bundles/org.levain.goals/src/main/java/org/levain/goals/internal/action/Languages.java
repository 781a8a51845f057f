package org.levain.goals.internal.action;

import org.levain.goals.templates.words.Language;
import org.levain.host.Member;

/** The language in which each member used Levain last: that of the mail they get. Thread-safe. */
public interface Languages {

  /** A member's language, or another one as long as the member's is not known. */
  Language of(Member member, Language otherwise);

  /** Remembers the language that a member uses. */
  void saw(Member member, Language language);
}
