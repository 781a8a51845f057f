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
import org.levain.words.Sentence;

/**
 * Turns what the SMTP server or the network said into a sentence for the administrator. Their own
 * words are not repeated: they quote addresses.
 */
record SmtpFailures(SmtpServer server) {

  SmtpTrouble explain(MessagingException failure) {
    Optional<SMTPAddressFailedException> refused = find(failure, SMTPAddressFailedException.class);
    if (refused.isPresent() && isForGood(refused.get())) {
      return SmtpTrouble.ofThisMail(Sentence.of("mail.recipient"), failure);
    }
    return SmtpTrouble.ofTheServer(sentence(failure), failure);
  }

  /** A refusal by policy (5.7: relaying, authentication) is about us, not about the recipient. */
  private static boolean isForGood(SMTPAddressFailedException refused) {
    String said = String.valueOf(refused.getMessage());
    boolean policy = said.contains("5.7.") || said.toLowerCase(Locale.ROOT).contains("relay");
    return refused.getReturnCode() >= 550 && !policy;
  }

  private Sentence sentence(MessagingException failure) {
    String place = server.host() + ":" + server.port();
    if (has(failure, AuthenticationFailedException.class)) {
      return Sentence.of("mail.user", place);
    }
    if (has(failure, UnknownHostException.class)) {
      return Sentence.of("mail.unknown-host", server.host());
    }
    if (has(failure, ConnectException.class)) {
      return Sentence.of("mail.nobody", place);
    }
    if (has(failure, SocketTimeoutException.class)) {
      return Sentence.of("mail.slow", place);
    }
    if (has(failure, SSLException.class)) {
      return Sentence.of("mail.certificate", place);
    }
    if (has(failure, SMTPSenderFailedException.class)) {
      return Sentence.of("mail.sender", place);
    }
    if (String.valueOf(failure.getMessage()).contains("STARTTLS")) {
      return Sentence.of("mail.starttls", place);
    }
    return code(failure)
        .map(code -> Sentence.of("mail.refused.code", place, code))
        .orElseGet(() -> Sentence.of("mail.refused", place));
  }

  private static Optional<Integer> code(MessagingException failure) {
    return find(failure, SMTPAddressFailedException.class)
        .map(SMTPAddressFailedException::getReturnCode)
        .or(
            () ->
                find(failure, SMTPSendFailedException.class)
                    .map(SMTPSendFailedException::getReturnCode));
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
