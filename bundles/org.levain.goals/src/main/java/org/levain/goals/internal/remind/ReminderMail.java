package org.levain.goals.internal.remind;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Measure;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.Mail.Attachment;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;

/** The words of a reminder, in the recipient’s language. */
final class ReminderMail {

  private final Messages messages;
  private final PublicUrl publicUrl;
  private final Clock clock;

  ReminderMail(Messages messages, PublicUrl publicUrl, Clock clock) {
    this.messages = messages;
    this.publicUrl = publicUrl;
    this.clock = clock;
  }

  Mail write(Reminder reminder, Community community, Measure measure, Member to, Locale locale) {
    String day = day(measure.review(), locale);
    String moment = reminder.moment().slug();
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    text.add(messages.text(locale, "mail.hello", to.fullName()));
    text.add(messages.text(locale, "mail.review." + moment, community.name(), day));
    text.add(messages.text(locale, "mail.goal") + "\n" + community.purpose().goal());
    if (!measure.what().isEmpty()) {
      text.add(messages.text(locale, "mail.measure") + "\n" + measure.what());
    }
    text.add(messages.text(locale, "mail.review.what"));
    text.add(where(community, locale));
    String subject = messages.text(locale, "mail.review.subject", community.name(), day);
    return new Mail(
        to.mail().orElseThrow(),
        subject,
        text.toString(),
        locale,
        Optional.of(event(community, measure, locale)));
  }

  private Attachment event(Community community, Measure measure, Locale locale) {
    String summary = messages.text(locale, "mail.review.event", community.name());
    return ReviewEvent.of(community, measure, summary, page(community), clock.instant());
  }

  private Optional<URI> page(Community community) {
    return publicUrl.of("levain/goals/communities/" + community.id() + "/review");
  }

  /** Without a public address, words say where to go. */
  private String where(Community community, Locale locale) {
    return page(community)
        .map(Object::toString)
        .orElseGet(() -> messages.text(locale, "mail.review.where", community.name()));
  }

  private static String day(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }
}
