package org.levain.badges.internal;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.levain.badges.artwork.Label;
import org.levain.badges.internal.action.Letters;
import org.levain.badges.internal.domain.Award;
import org.levain.badges.internal.domain.Kind;
import org.levain.badges.internal.domain.Over;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails to holders, in English and French one below the other: which of them somebody reads is not
 * known here. Without an address the badge waits on their page.
 */
@Component(name = "org.levain.badges.letters", service = Letters.class)
public final class BadgeLetters implements Letters {

  private static final List<Locale> BOTH = List.of(Locale.FRENCH, Locale.ENGLISH);
  private static final int MOST_SUBJECT = 190;

  private final MailOutbox outbox;
  private final PublicUrl publicUrl;
  private final Messages messages = Messages.of(BadgesModule.class);

  /** Sends with these. */
  @Activate
  public BadgeLetters(@Reference MailOutbox outbox, @Reference PublicUrl publicUrl) {
    this.outbox = outbox;
    this.publicUrl = publicUrl;
  }

  @Override
  public void offered(EntityManager tx, Award award, Kind kind, Member member) {
    send(tx, award, kind, member, "offered", award.given().reason());
  }

  @Override
  public void over(EntityManager tx, Award award, Kind kind, Member member) {
    Over over = award.over().orElseThrow();
    send(tx, award, kind, member, over.how().slug(), over.reason());
  }

  private void send(
      EntityManager tx, Award award, Kind kind, Member member, String what, String reason) {
    member
        .mail()
        .ifPresent(
            address ->
                outbox.send(
                    tx,
                    "badges." + what + "/" + award.id(),
                    new Mail(
                        address,
                        subject(kind, what),
                        text(kind, member, what, reason),
                        BOTH.get(0))));
  }

  private String subject(Kind kind, String what) {
    StringJoiner both = new StringJoiner(" / ");
    BOTH.forEach(l -> both.add(messages.text(l, "mail." + what + ".subject", kind.name(l))));
    return Label.clean(both.toString(), MOST_SUBJECT);
  }

  private String text(Kind kind, Member member, String what, String reason) {
    StringJoiner both = new StringJoiner("\n\n----\n\n", "", "\n");
    BOTH.forEach(l -> both.add(text(kind, member, what, reason, l)));
    return both.toString();
  }

  private String text(Kind kind, Member member, String what, String reason, Locale locale) {
    StringJoiner text = new StringJoiner("\n\n");
    text.add(messages.text(locale, "mail.hello", Label.clean(member.fullName())));
    text.add(messages.text(locale, "mail." + what, kind.name(locale)));
    if (!reason.isEmpty()) {
      text.add(messages.text(locale, "mail.reason", reason));
    }
    Optional<URI> mine = publicUrl.of("levain/badges/mine");
    mine.ifPresent(address -> text.add(messages.text(locale, "mail.mine", address.toString())));
    return text.toString();
  }
}
