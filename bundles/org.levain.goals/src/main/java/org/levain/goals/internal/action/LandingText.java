package org.levain.goals.internal.action;

import java.util.Locale;
import java.util.StringJoiner;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.Markdown;
import org.levain.web.Messages;

/** The top of a landing page, which says why the community exists: CommonMark. */
public final class LandingText {

  private final Messages messages;

  /** Takes its own words from these messages. */
  public LandingText(Messages messages) {
    this.messages = messages;
  }

  /** The block above the template's own text. */
  public String top(Community.Purpose purpose, Language language, String animator) {
    Locale locale = language.locale();
    StringJoiner block = new StringJoiner("\n\n");
    block.add("> " + Markdown.words(purpose.goal()));
    if (!purpose.benefit().isEmpty()) {
      block.add(messages.text(locale, "landing.benefit", Markdown.words(purpose.benefit())));
    }
    block.add(messages.text(locale, "landing.animator", Markdown.words(animator)));
    if (!purpose.insteadOf().isEmpty()) {
      block.add(messages.text(locale, "landing.instead", Markdown.words(purpose.insteadOf())));
    }
    return block.toString();
  }
}
