package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.server.Wait;

/**
 * Mail in the outbox, killed while it leaves. SMTP leaves one case open: a server that is killed
 * between the mail server's OK and its own commit hands the same mail over again, under the same
 * Message-ID. At most one for each mail that was on its way is borne, and told.
 */
final class MailCycle implements Cycle {

  private static final int MAILS = 60;

  /** How many mails are on their way at once. */
  static final int AT_ONCE = 3;

  private static final Duration PACE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final CrashServer server;

  MailCycle(CrashServer server) {
    this.server = server;
  }

  @Override
  public String run(int number, Kills kills) {
    int before = received();
    installProbe();
    assertThat(server.agent().ask(MailProbe.NAME, "queue " + number + " " + MAILS)).isEqualTo("ok");
    kills.at(() -> received() - before, MAILS, () -> received() - before >= MAILS);
    installProbe();
    if (!Wait.until(PATIENCE, PACE, () -> server.agent().ask(MailProbe.NAME, "left").equals("0"))) {
      throw new AssertionError("Mail does not leave; it arrived: " + (received() - before));
    }
    List<String> ids = ids().subList(before, received());
    int distinct = new HashSet<>(ids).size();
    assertThat(distinct).as("mails that arrived").isEqualTo(MAILS);
    int again = ids.size() - distinct;
    assertThat(again).as("mails handed over twice").isLessThanOrEqualTo(AT_ONCE * kills.count());
    return "%d mails, %d of them handed over again; %s".formatted(MAILS, again, kills.comeback());
  }

  /** Nothing of Levain mails yet without being asked: a probe puts mail into the outbox. */
  private void installProbe() {
    String unused =
        server.agent().install("probe:" + MailProbe.NAME, Bundles.probe(MailProbe.class));
  }

  private int received() {
    return server.mail().getReceivedMessages().length;
  }

  /** The Message-IDs in the order of arrival. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : server.mail().getReceivedMessages()) {
      try {
        ids.add(message.getMessageID());
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      }
    }
    return ids;
  }
}
