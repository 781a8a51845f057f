package org.levain.jobs.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.levain.mail.Mail;
import org.levain.words.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mail to the configured server. */
record Smtp(SmtpServer server) {

  private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);

  /** Ends the conversation; whatever goes wrong then, the server has taken the mail. */
  interface GoodBye extends AutoCloseable {

    @Override
    void close();
  }

  /**
   * Returns when the server has taken the mail.
   *
   * @param key what the Message-ID is made of
   */
  void send(String key, Mail mail) throws SmtpTrouble {
    handOver(key, mail).close();
  }

  /** The same, with the good-bye left to the caller, who first writes down that it was taken. */
  GoodBye handOver(String key, Mail mail) throws SmtpTrouble {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Jakarta Mail looks for its own parts in the thread's class loader
    thread.setContextClassLoader(SMTPTransport.class.getClassLoader());
    try {
      Session session = Session.getInstance(server.properties());
      return handOver(session, letter(session, key, mail));
    } catch (MessagingException e) {
      throw new SmtpFailures(server).explain(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private Letter letter(Session session, String key, Mail mail)
      throws MessagingException, SmtpTrouble {
    try {
      Letter letter = new Letter(session, server.sender(), key, mail);
      letter.saveChanges();
      return letter;
    } catch (AddressException e) {
      throw SmtpTrouble.ofThisMail(Sentence.of("mail.bad-recipient"), e);
    }
  }

  private GoodBye handOver(Session session, Letter letter) throws MessagingException {
    URLName address = new URLName("smtp", server.host(), server.port(), null, null, null);
    // named, not looked up: look-ups depend on who asks
    SMTPTransport transport = new SMTPTransport(session, address);
    try {
      connect(transport);
      transport.sendMessage(letter, letter.getAllRecipients());
      return () -> close(transport);
    } catch (MessagingException | RuntimeException e) {
      close(transport);
      throw e;
    }
  }

  private void connect(SMTPTransport transport) throws MessagingException {
    if (server.user().isEmpty()) {
      transport.connect();
    } else {
      transport.connect(server.host(), server.port(), server.user(), server.password());
    }
  }

  private static void close(SMTPTransport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debug("The mail server hung up before the good-bye", e);
    }
  }
}
