package org.levain.jobs.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levain.jobs.internal.Eventually.until;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.levain.jobs.Jobs.Backlog;
import org.levain.jobs.internal.DurableJobs;
import org.levain.jobs.internal.Eventually;
import org.levain.jobs.internal.HandlersByKind;
import org.levain.jobs.internal.JobsDatabase;
import org.levain.mail.Mail;
import org.levain.mail.Mail.Attachment;
import org.levain.persistence.Unit;
import org.levain.persistence.testing.DatabaseTest;
import org.levain.persistence.testing.TestDatabase;

class SmtpOutboxTest {

  private static final Mail MAIL =
      new Mail(
          "zoe@example.org",
          "Votre rôle d’ambassadeur",
          "Bonjour Zoé,\n.\nÀ bientôt",
          Locale.FRENCH);

  private final HandlersByKind handlers = new HandlersByKind();
  private final int port = freePort();
  private final GreenMail greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
  private JobsDatabase database;
  private DurableJobs jobs;
  private SmtpOutbox outbox;
  private Unit unit;

  @BeforeEach
  void start(TestDatabase test) {
    database = new JobsDatabase(test.persistence(), test.dataSource());
    jobs = new DurableJobs(database, handlers, tries -> Duration.ofMillis(50));
    outbox = new SmtpOutbox(database, jobs, server("levain@example.org"));
    handlers.put(SmtpOutbox.KIND, outbox);
    unit =
        test.persistence()
            .open(SmtpOutboxTest.class, new PersistenceConfiguration("org.levain.sample"));
  }

  @AfterEach
  void stop() {
    jobs.close();
    greenMail.stop();
  }

  private SmtpServer server(String from) {
    return new SmtpServer("127.0.0.1", port, "", "", from, false);
  }

  @DatabaseTest
  void sendsAMailOnce() throws Exception {
    greenMail.start();
    send("invitation/zoe", MAIL);
    send("invitation/zoe", MAIL);
    until(() -> greenMail.getReceivedMessages().length == 1);
    until(() -> jobs.backlog().equals(new Backlog(0, 0)));
    send("invitation/zoe", MAIL);
    Eventually.pause(600);
    MimeMessage[] received = greenMail.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo(MAIL.subject());
    assertThat(received[0].getContent().toString().replace("\r\n", "\n")).isEqualTo(MAIL.text());
    assertThat(received[0].getHeader("Content-Language")).containsExactly("fr");
    assertThat(received[0].getMessageID()).endsWith("@example.org>");
    assertThat(outbox.trouble()).isEmpty();
  }

  @DatabaseTest
  void keepsAFileUntilItHasLeftWithItsMail() throws Exception {
    Attachment file = new Attachment("review.ics", "text/calendar", "BEGIN:VCALENDAR");
    Mail mail = new Mail("zoe@example.org", "Bilan", "Texte", Locale.FRENCH, Optional.of(file));
    send("with a file", mail);
    Optional<Mail> kept =
        database.read(sql -> new MailTable(sql).waiting("with a file")).map(w -> w.mail());
    assertThat(kept).contains(mail);
    greenMail.start();
    assertThat(greenMail.waitForIncomingEmail(10_000, 1)).isTrue();
    MimeMultipart parts = (MimeMultipart) greenMail.getReceivedMessages()[0].getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("review.ics");
  }

  @DatabaseTest
  void sendsNothingIfTheTransactionFails() {
    greenMail.start();
    assertThatThrownBy(
            () ->
                unit.write(
                    tx -> {
                      outbox.send(tx, "a", MAIL);
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");
    send("b", MAIL);
    until(() -> greenMail.getReceivedMessages().length == 1);
    Eventually.pause(300);
    assertThat(greenMail.getReceivedMessages()).hasSize(1);
  }

  @DatabaseTest
  void waitsForAServerThatIsAwayAndThenSendsOnce() {
    send("a", MAIL);
    send("b", MAIL);
    until(() -> outbox.trouble().isPresent());
    assertThat(outbox.trouble().orElseThrow().toString())
        .isEqualTo(
            "Nothing answers at 127.0.0.1:%d: start the mail server, or correct host and port in conf/org.levain.mail.cfg."
                .formatted(port));
    assertThat(jobs.backlog()).isEqualTo(new Backlog(2, 0));

    greenMail.start();
    until(() -> greenMail.getReceivedMessages().length == 2);
    until(() -> outbox.trouble().isEmpty());
    Eventually.pause(600);
    assertThat(greenMail.getReceivedMessages()).hasSize(2);
  }

  @DatabaseTest
  void waitsUntilMailIsConfigured() {
    greenMail.start();
    outbox.change(new SmtpServer("", 25, "", "", "", false));
    send("a", MAIL);
    assertThat(outbox.trouble().orElseThrow().toString())
        .startsWith("Mail is not configured: set host");
    until(() -> jobs.recent("", 1).isEmpty() && jobs.backlog().waiting() == 1);
    Eventually.pause(500);
    outbox.change(server("levain@example.org"));
    until(() -> greenMail.getReceivedMessages().length == 1);
  }

  @DatabaseTest
  void forgetsAddressAndTextOfAMailThatLeft() {
    greenMail.start();
    send("a", MAIL);
    until(() -> jobs.backlog().waiting() == 0);
    List<String> kept =
        database.read(
            sql ->
                sql.all(
                    row -> row.getString(1) + row.getString(2) + row.getString(3),
                    "SELECT recipient, subject, body FROM levain_jobs_mail"
                        + " WHERE sent_at IS NOT NULL AND tried_at IS NOT NULL"));
    assertThat(kept).containsExactly("");
  }

  @DatabaseTest
  void givesUpAnAddressThatIsNone() {
    greenMail.start();
    send("a", new Mail("zoe at home", "Hello", "Hello", Locale.ENGLISH));
    until(() -> jobs.backlog().failed() == 1);
    assertThat(jobs.recent("", 1).get(0).message().toString())
        .isEqualTo("The recipient’s address is no mail address: correct the member’s address.");
    assertThat(outbox.trouble()).isEmpty();
  }

  @DatabaseTest
  void keepsTheMessageIdOfAMailThatLeavesTwice() throws Exception {
    greenMail.start();
    new Smtp(server("levain@example.org")).send("same", MAIL);
    new Smtp(server("levain@example.org")).send("same", MAIL);
    MimeMessage[] received = greenMail.getReceivedMessages();
    assertThat(received).hasSize(2);
    assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    assertThat(GreenMailUtil.getHeaders(received[0])).contains("Auto-Submitted: auto-generated");
  }

  private void send(String key, Mail mail) {
    boolean unused =
        unit.write(
            tx -> {
              outbox.send(tx, key, mail);
              return true;
            });
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
