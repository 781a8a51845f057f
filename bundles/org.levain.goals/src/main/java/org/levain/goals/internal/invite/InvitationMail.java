package org.levain.goals.internal.invite;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.levain.goals.internal.action.Templates;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.templates.words.Language;
import org.levain.goals.templates.words.PlainText;
import org.levain.web.Messages;

/** The words of an invitation: the goal, why you, what you gain, and two ways to answer. */
public final class InvitationMail {

  private static final int MAX_SUBJECT = 200;

  private final Messages messages;
  private final Templates templates;
  private final ZoneId zone;

  /** Words from these messages and templates; days as this zone counts them. */
  public InvitationMail(Messages messages, Templates templates, ZoneId zone) {
    this.messages = messages;
    this.templates = templates;
    this.zone = zone;
  }

  /**
   * What differs from mail to mail.
   *
   * @param to the name of who is asked
   * @param by the name of who asks
   * @param reason why they are asked
   * @param join address of the answer yes
   * @param notNow address of the answer not now
   * @param until how long both are good
   */
  public record Letter(
      String to, String by, String reason, String join, String notNow, Instant until) {}

  /** A subject and a text. */
  public record Words(String subject, String text) {}

  /** The words for a community in a language. */
  public Words write(Community community, Letter letter, Language language) {
    Locale locale = language.locale();
    String name = community.name();
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    text.add(messages.text(locale, "mail.hello", letter.to()));
    text.add(messages.text(locale, "mail.invite.open", letter.by(), name));
    text.add(part(locale, "mail.goal", community.purpose().goal()));
    text.add(part(locale, "mail.invite.reason", letter.reason()));
    List<String> gains = gains(community, language);
    if (!gains.isEmpty()) {
      text.add(part(locale, "mail.invite.gain", String.join("\n", gains)));
    }
    text.add(part(locale, "mail.invite.join", letter.join()));
    text.add(part(locale, "mail.invite.not-now", letter.notNow()));
    String day =
        DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(letter.until().atZone(zone));
    text.add(messages.text(locale, "mail.invite.until", day));
    String subject = messages.text(locale, "mail.invite.subject", letter.by(), name);
    return new Words(cut(PlainText.oneLine(subject)), text.toString());
  }

  private String part(Locale locale, String key, String content) {
    return messages.text(locale, key) + "\n" + content;
  }

  /**
   * What a member gains: in the community's own words, and in those of its template, in the
   * recipient's language.
   */
  public List<String> gains(Community community, Language language) {
    Set<String> gains = new LinkedHashSet<>();
    gains.add(community.purpose().benefit());
    templates
        .find(community.template().id())
        .ifPresent(t -> gains.add(t.in(language).gains().members()));
    gains.remove("");
    return List.copyOf(gains);
  }

  private static String cut(String subject) {
    return subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT - 1) + "…";
  }
}
