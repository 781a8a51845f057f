package org.levain.goals.internal.invite;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Optional;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.domain.Community;
import org.levain.goals.internal.domain.Invitation;
import org.levain.goals.internal.invite.InvitationLinks.Act;
import org.levain.goals.internal.invite.InvitationMail.Letter;
import org.levain.goals.internal.invite.InvitationMail.Words;
import org.levain.goals.templates.words.Language;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.words.Sentence;

/** Puts invitations into the outbox, each in its recipient's language. */
public final class Postman {

  private final MailOutbox outbox;
  private final Languages languages;
  private final InvitationLinks links;
  private final InvitationMail words;

  /** Sends with these. */
  public Postman(
      MailOutbox outbox, Languages languages, InvitationLinks links, InvitationMail words) {
    this.outbox = outbox;
    this.languages = languages;
    this.links = links;
    this.words = words;
  }

  /** Whether links can be written. */
  boolean knowsWhere() {
    return links.known();
  }

  /** Why mail cannot leave now; empty: it can, as far as is known. */
  public Optional<Sentence> trouble() {
    return outbox.trouble();
  }

  /**
   * Puts an invitation into the outbox, in this transaction. The key names the invitation and how
   * often it was sent, so the outbox takes each once. Without an address it only waits on the
   * member's page.
   */
  void send(
      EntityManager tx, Community community, Invitation invitation, Member member, Member by) {
    member
        .mail()
        .ifPresent(
            address -> {
              Language language = languages.of(member, community.language());
              Words written = words.write(community, letter(invitation, member, by), language);
              String key = "goals.invitation/" + invitation.id() + "/" + invitation.times();
              Mail mail = new Mail(address, written.subject(), written.text(), language.locale());
              outbox.send(tx, key, mail);
            });
  }

  private Letter letter(Invitation invitation, Member member, Member by) {
    return new Letter(
        member.fullName(),
        by.fullName(),
        invitation.reason(),
        links.address(invitation, Act.JOIN).map(URI::toString).orElseThrow(),
        links.address(invitation, Act.NOT_NOW).map(URI::toString).orElseThrow(),
        invitation.until());
  }
}
