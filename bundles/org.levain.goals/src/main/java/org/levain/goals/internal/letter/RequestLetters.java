package org.levain.goals.internal.letter;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.levain.goals.internal.action.Languages;
import org.levain.goals.internal.action.Letters;
import org.levain.goals.internal.domain.RequestState.Accepted;
import org.levain.goals.internal.domain.StartRequest;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Mails the requester what an administrator answered. The mail’s key holds the moment of sending,
 * so that each round of a request brings one mail.
 */
@Component(name = "org.levain.goals.letters", service = Letters.class)
public final class RequestLetters implements Letters {

  private final Languages languages;
  private final MailOutbox outbox;
  private final PublicUrl publicUrl;
  private final Messages messages = Messages.of(RequestLetters.class);

  /** Writes with these. */
  @Activate
  public RequestLetters(
      @Reference Languages languages,
      @Reference MailOutbox outbox,
      @Reference PublicUrl publicUrl) {
    this.languages = languages;
    this.outbox = outbox;
    this.publicUrl = publicUrl;
  }

  @Override
  public void answered(EntityManager tx, StartRequest request, Member requester) {
    if (requester.mail().isPresent()) {
      Locale locale = languages.of(requester, request.wish().language()).locale();
      String key =
          "goals.request:%s:%d:%s"
              .formatted(request.id(), request.sent().toEpochMilli(), request.state().word());
      outbox.send(tx, key, mail(request, requester, locale));
    }
  }

  private Mail mail(StartRequest request, Member to, Locale locale) {
    String word = request.state().word();
    String name = request.wish().name();
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    text.add(messages.text(locale, "mail.hello", to.fullName()));
    text.add(messages.text(locale, "mail.request." + word, name));
    if (!request.state().reason().isEmpty()) {
      text.add(messages.text(locale, "mail.request.reason") + "\n" + request.state().reason());
    }
    text.add(messages.text(locale, "mail.goal") + "\n" + request.wish().goal());
    text.add(where(request, locale));
    String subject = messages.text(locale, "mail.request." + word + ".subject", name);
    return new Mail(to.mail().orElseThrow(), subject, text.toString(), locale);
  }

  /** Without a public address, words say where to go. */
  private String where(StartRequest request, Locale locale) {
    Optional<URI> page =
        publicUrl.of(
            request.state() instanceof Accepted accepted
                ? "levain/goals/communities/" + accepted.community()
                : "levain/goals/asked/" + request.id());
    return page.map(Object::toString)
        .orElseGet(() -> messages.text(locale, "mail.request.where", request.wish().name()));
  }
}
