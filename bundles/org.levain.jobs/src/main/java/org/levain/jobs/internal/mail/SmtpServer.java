package org.levain.jobs.internal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.Properties;
import org.levain.words.Sentence;

/**
 * The configured server.
 *
 * @param host empty: none
 * @param port never 0
 * @param user empty: none is asked for
 * @param password of that user
 * @param from the sender's address
 * @param startTls whether the connection must be encrypted
 */
record SmtpServer(
    String host, int port, String user, String password, String from, boolean startTls) {

  private static final String MILLIS_TO_CONNECT = "10000";
  private static final String MILLIS_TO_ANSWER = "20000";

  static SmtpServer of(MailConfig config) {
    int usual = config.startTls() ? 587 : 25;
    return new SmtpServer(
        config.host().strip(),
        config.port() == 0 ? usual : config.port(),
        config.user(),
        config.password(),
        config.from().strip(),
        config.startTls());
  }

  /** What is missing before any mail can leave, in one sentence that says what to do. */
  Optional<Sentence> missing() {
    if (host.isEmpty()) {
      return Optional.of(Sentence.of("mail.unset"));
    }
    if (from.isEmpty()) {
      return Optional.of(Sentence.of("mail.no-sender"));
    }
    try {
      sender().validate();
      return Optional.empty();
    } catch (AddressException e) {
      return Optional.of(Sentence.of("mail.bad-sender"));
    }
  }

  InternetAddress sender() throws AddressException {
    return new InternetAddress(from);
  }

  Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", MILLIS_TO_CONNECT);
    properties.setProperty("mail.smtp.timeout", MILLIS_TO_ANSWER);
    properties.setProperty("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
    return properties;
  }
}
