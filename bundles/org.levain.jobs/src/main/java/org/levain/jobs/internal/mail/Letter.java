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
    // bytes, not text: writing text would look for a handler in the thread's class loader
    setDataHandler(new DataHandler(source(mail.text())));
    setHeader("Content-Type", "text/plain; charset=UTF-8");
    setHeader("Content-Transfer-Encoding", "quoted-printable");
  }

  private static ByteArrayDataSource source(String text) {
    byte[] bytes =
        text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return new ByteArrayDataSource(bytes, "text/plain; charset=UTF-8");
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
