package org.levain.goals.internal.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
  public String top(Community community, String animator) {
    Language language = community.language();
    Community.Purpose purpose = community.purpose();
    Locale locale = language.locale();
    StringJoiner block = new StringJoiner("\n\n");
    community.archived().ifPresent(since -> block.add(archived(since, locale)));
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

  /** The words that the line about the archive begins with. */
  String archivedOn(Language language) {
    return messages.text(language.locale(), "landing.archived", "").replaceFirst(" *\\. .*", "");
  }

  private String archived(Instant since, Locale locale) {
    String day =
        DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
            .format(LocalDate.ofInstant(since, ZoneId.systemDefault()));
    return messages.text(locale, "landing.archived", Markdown.words(day));
  }
}
