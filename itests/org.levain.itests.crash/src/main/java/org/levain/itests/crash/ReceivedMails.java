package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.levain.itests.server.Wait;

/**
 * What the mail server got, which outlives Levain.
 *
 * @param mail the server
 */
record ReceivedMails(GreenMail mail) {

  private static final Duration PACE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /**
   * Waits for so many mails with these words, each under a Message-ID of its own; how many came
   * twice under one, which a kill between the server's answer and its note can cause.
   */
  int once(String words, int count, int kills) {
    if (!Wait.until(PATIENCE, PACE, () -> times(words).size() >= count)) {
      throw new AssertionError(times(words).size() + " of " + count + " mails came");
    }
    Map<String, Integer> byId = times(words);
    assertThat(byId).as("mails, each under its own Message-ID").hasSize(count);
    int again = byId.values().stream().mapToInt(times -> times - 1).sum();
    assertThat(again).as("handed over twice").isLessThanOrEqualTo(MailCycle.AT_ONCE * kills);
    return again;
  }

  /** How often a mail with these words came, by its Message-ID. */
  private Map<String, Integer> times(String words) {
    Map<String, Integer> times = new HashMap<>();
    for (MimeMessage message : mail.getReceivedMessages()) {
      if (text(message).contains(words)) {
        times.merge(id(message), 1, Integer::sum);
      }
    }
    return times;
  }

  private static String text(MimeMessage message) {
    // quoted-printable breaks lines; the words that are looked for are ASCII
    return GreenMailUtil.getWholeMessage(message).replace("=\r\n", "").replace("\r\n", " ");
  }

  private static String id(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
