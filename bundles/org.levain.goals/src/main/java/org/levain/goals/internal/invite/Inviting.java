package org.levain.goals.internal.invite;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.levain.audit.AuditLog;
import org.levain.goals.internal.action.Communities;
import org.levain.goals.internal.action.Invitations;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.News;
import org.levain.goals.internal.action.Server;
import org.levain.goals.internal.action.Templates;
import org.levain.host.Groups;
import org.levain.host.Members;
import org.levain.host.Pages;
import org.levain.ledger.Ledger;
import org.levain.mail.MailOutbox;
import org.levain.security.LinkTokens;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Everything about invitations, wired together. */
@Component(name = "org.levain.goals.inviting", service = Inviting.class)
public final class Inviting {

  private final Communities communities;
  private final Invitations invitations;
  private final FindPeople find;
  private final InviteMembers invite;
  private final AnswerInvitation answer;
  private final InvitationLinks links;
  private final InvitationMail mail;
  private final Postman postman;
  private final Server server;
  private final Clock clock;

  /** In this server; pages and groups only where the server has them. */
  @Activate
  public Inviting(
      @Reference Communities communities,
      @Reference Invitations invitations,
      @Reference Languages languages,
      @Reference Templates templates,
      @Reference Ledger ledger,
      @Reference AuditLog audit,
      @Reference MailOutbox outbox,
      @Reference LinkTokens tokens,
      @Reference PublicUrl publicUrl,
      @Reference News news,
      @Reference Members members,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Pages pages,
      @Reference(
              cardinality = ReferenceCardinality.OPTIONAL,
              policyOption = ReferencePolicyOption.GREEDY)
          @Nullable Groups groups) {
    this(
        communities,
        invitations,
        languages,
        templates,
        ledger,
        audit,
        outbox,
        new InvitationLinks(tokens, publicUrl),
        news,
        new Server(members, Optional.ofNullable(pages), Optional.ofNullable(groups)),
        Clock.systemDefaultZone());
  }

  /** The same in any server and at any time. */
  public Inviting(
      Communities communities,
      Invitations invitations,
      Languages languages,
      Templates templates,
      Ledger ledger,
      AuditLog audit,
      MailOutbox outbox,
      InvitationLinks links,
      News news,
      Server server,
      Clock clock) {
    Messages messages = Messages.of(Inviting.class);
    this.communities = communities;
    this.invitations = invitations;
    this.links = links;
    this.server = server;
    this.clock = clock;
    mail = new InvitationMail(messages, templates, clock.getZone());
    postman = new Postman(outbox, languages, links, mail);
    find = new FindPeople(server, new Standings(server, invitations, clock));
    invite = new InviteMembers(communities, invitations, server, postman, audit, news, clock);
    answer =
        new AnswerInvitation(
            communities, invitations, server, ledger, audit, messages, news, clock);
  }

  /** The communities. */
  public Communities communities() {
    return communities;
  }

  /** The invitations. */
  public Invitations invitations() {
    return invitations;
  }

  /** Looks people up. */
  public FindPeople find() {
    return find;
  }

  /** Asks them. */
  public InviteMembers invite() {
    return invite;
  }

  /** Takes their answer. */
  public AnswerInvitation answer() {
    return answer;
  }

  /** The links that they get. */
  public InvitationLinks links() {
    return links;
  }

  /** The words of the mail. */
  public InvitationMail mail() {
    return mail;
  }

  /** Who carries the mail. */
  public Postman postman() {
    return postman;
  }

  /** The server around. */
  public Server server() {
    return server;
  }

  /** What time it is. */
  public Clock clock() {
    return clock;
  }
}
