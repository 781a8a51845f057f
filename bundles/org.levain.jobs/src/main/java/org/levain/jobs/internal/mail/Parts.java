package org.levain.jobs.internal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.levain.mail.Mail.Attachment;

/**
 * A text and a file beside it.
 *
 * @param text what people read
 * @param file what travels with it
 */
record Parts(String text, Attachment file) {

  /** Both as one body, in characters that every server passes on. */
  ByteArrayDataSource source() throws MessagingException {
    MimeMultipart parts = new MimeMultipart("mixed");
    parts.addBodyPart(part(text, "text/plain; charset=UTF-8", "quoted-printable"));
    MimeBodyPart attached = part(file.text(), file.mediaType() + "; charset=UTF-8", "base64");
    attached.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    parts.addBodyPart(attached);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      parts.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to be written", e);
    }
    return new ByteArrayDataSource(bytes.toByteArray(), parts.getContentType());
  }

  private static MimeBodyPart part(String text, String type, String encoding)
      throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(source(text, type)));
    part.setHeader("Content-Type", type);
    part.setHeader("Content-Transfer-Encoding", encoding);
    return part;
  }

  /** A text with the line ends that mail wants. */
  static ByteArrayDataSource source(String text, String type) {
    String lines = text.replace("\r\n", "\n").replace("\n", "\r\n");
    return new ByteArrayDataSource(lines.getBytes(StandardCharsets.UTF_8), type);
  }
}
