package org.levain.administration.internal.settings;

import java.net.URI;
import java.util.Optional;
import org.levain.administration.internal.Away;
import org.levain.administration.internal.Platform;
import org.levain.administration.internal.Words;
import org.levain.host.Member;
import org.levain.mail.Mail;
import org.levain.mail.MailOutbox;
import org.levain.web.Caller;
import org.levain.web.Messages;
import org.levain.web.PublicUrl;

/** Sends the person who asks a mail, to see whether the mail server takes it. */
final class TestMail {

  private final Platform platform;
  private final Messages messages;

  TestMail(Platform platform, Messages messages) {
    this.platform = platform;
    this.messages = messages;
  }

  /** Sends it; answers what is wrong, if anything is. */
  Optional<String> send(Caller caller) {
    Words words = Words.of(messages, caller);
    Optional<String> address = caller.member().flatMap(Member::mail);
    if (address.isEmpty()) {
      return Optional.of(words.text("settings.test.noAddress"));
    }
    Mail mail =
        new Mail(address.get(), words.text("settings.test.subject"), text(words), words.locale());
    return Away.orRefuse(platform, MailOutbox.class, words)
        .test(mail)
        .map(trouble -> trouble.in(words.locale()));
  }

  private String text(Words words) {
    String link =
        platform
            .find(PublicUrl.class)
            .flatMap(url -> url.of("levain/admin/settings"))
            .map(URI::toString)
            .orElse("");
    return words.text("settings.test.text") + (link.isEmpty() ? "" : "\n\n" + link) + "\n";
  }
}
