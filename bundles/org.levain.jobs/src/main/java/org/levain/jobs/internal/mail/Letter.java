package org.levain.jobs.internal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.levain.mail.Mail;

/**
 * A mail as it travels. Its Message-ID follows from its key: a mail that leaves a second time,
 * after a kill at the wrong moment, is recognised as the same by servers and readers that look.
 */
final class Letter extends MimeMessage {

  private final String id;

  Letter(Session session, InternetAddress from, String key, Mail mail) throws MessagingException {
    super(session);
    id =
        "<"
            + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
            + "@"
            + domain(from)
            + ">";
    setFrom(from);
    setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
    setSubject(oneLine(mail.subject()), "UTF-8");
    setSentDate(new Date());
    setHeader("Auto-Submitted", "auto-generated");
    setContentLanguage(new String[] {mail.language().toLanguageTag()});
    if (mail.attachment().isPresent()) {
      contain(new Parts(mail.text(), mail.attachment().get()));
    } else {
      contain(mail.text());
    }
  }

  /** Bytes, not text: writing text would look for a handler in the thread's class loader. */
  private void contain(String text) throws MessagingException {
    setDataHandler(new DataHandler(Parts.source(text, "text/plain; charset=UTF-8")));
    setHeader("Content-Type", "text/plain; charset=UTF-8");
    setHeader("Content-Transfer-Encoding", "quoted-printable");
  }

  private void contain(Parts parts) throws MessagingException {
    ByteArrayDataSource source = parts.source();
    setDataHandler(new DataHandler(source));
    setHeader("Content-Type", source.getContentType());
    setHeader("Content-Transfer-Encoding", "7bit");
  }

  /** All headers are set; to work them out again would look for handlers. */
  @Override
  protected void updateHeaders() throws MessagingException {
    setHeader("MIME-Version", "1.0");
    updateMessageID();
  }

  private static String domain(InternetAddress from) {
    String address = from.getAddress();
    return address.substring(address.lastIndexOf('@') + 1);
  }

  private static String oneLine(String subject) {
    return subject.replaceAll("\\s+", " ").strip();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
