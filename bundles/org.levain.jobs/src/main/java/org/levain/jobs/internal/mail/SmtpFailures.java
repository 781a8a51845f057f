package org.levain.jobs.internal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Turns what the SMTP server or the network said into a sentence for the administrator. Their own
 * words are not repeated: they quote addresses.
 */
record SmtpFailures(SmtpServer server) {

  private static final String WHERE = " in conf/org.levain.mail.cfg.";

  SmtpTrouble explain(MessagingException failure) {
    Optional<SMTPAddressFailedException> refused = find(failure, SMTPAddressFailedException.class);
    if (refused.isPresent() && isForGood(refused.get())) {
      return SmtpTrouble.ofThisMail(
          "The mail server knows no such recipient: correct the member’s address.", failure);
    }
    return SmtpTrouble.ofTheServer(sentence(failure), failure);
  }

  /** A refusal by policy (5.7: relaying, authentication) is about us, not about the recipient. */
  private static boolean isForGood(SMTPAddressFailedException refused) {
    String said = String.valueOf(refused.getMessage());
    boolean policy = said.contains("5.7.") || said.toLowerCase(Locale.ROOT).contains("relay");
    return refused.getReturnCode() >= 550 && !policy;
  }

  private String sentence(MessagingException failure) {
    String place = server.host() + ":" + server.port();
    if (has(failure, AuthenticationFailedException.class)) {
      return "The mail server " + place + " refuses the user: correct user and password" + WHERE;
    }
    if (has(failure, UnknownHostException.class)) {
      return "The mail server " + server.host() + " is unknown: correct host" + WHERE;
    }
    if (has(failure, ConnectException.class)) {
      return "Nothing answers at "
          + place
          + ": start the mail server, or correct host and port"
          + WHERE;
    }
    if (has(failure, SocketTimeoutException.class)) {
      return "The mail server "
          + place
          + " does not answer in time: look after it, or correct port"
          + WHERE;
    }
    if (has(failure, SSLException.class)) {
      return "The encrypted connection to "
          + place
          + " fails: check the server’s certificate, or startTls"
          + WHERE;
    }
    if (has(failure, SMTPSenderFailedException.class)) {
      return "The mail server " + place + " refuses the sender: correct from" + WHERE;
    }
    if (String.valueOf(failure.getMessage()).contains("STARTTLS")) {
      return "The mail server " + place + " offers no STARTTLS: set startTls = false" + WHERE;
    }
    return "The mail server "
        + place
        + " does not take mail"
        + code(failure)
        + ": look at its log.";
  }

  private static String code(MessagingException failure) {
    return find(failure, SMTPAddressFailedException.class)
        .map(SMTPAddressFailedException::getReturnCode)
        .or(
            () ->
                find(failure, SMTPSendFailedException.class)
                    .map(SMTPSendFailedException::getReturnCode))
        .map(code -> " (code " + code + ")")
        .orElse("");
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    return find(failure, type).isPresent();
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    Throwable each = failure;
    for (int depth = 0; each != null && depth < 10; depth++) {
      if (type.isInstance(each)) {
        return Optional.of(type.cast(each));
      }
      each = each.getCause();
    }
    return Optional.empty();
  }
}
