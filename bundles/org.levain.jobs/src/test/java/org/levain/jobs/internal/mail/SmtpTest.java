package org.levain.jobs.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levain.jobs.JobHandler.GiveUp;
import org.levain.jobs.internal.PutOff;
import org.levain.mail.Mail;
import org.levain.mail.Mail.Attachment;
import org.levain.words.Sentence;

class SmtpTest {

  private static final Mail MAIL = new Mail("zoe@example.org", "Hello", "Hello", Locale.ENGLISH);

  private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    greenMail.withConfiguration(new GreenMailConfiguration().withUser("levain", "right"));
    greenMail.start();
  }

  @AfterEach
  void stop() {
    greenMail.stop();
  }

  @Test
  void signsInWhenThereIsAUser() throws Exception {
    new Smtp(server("levain", "right")).send("a", MAIL);
    assertThat(greenMail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void saysThatThePasswordIsWrongWithoutSayingIt() {
    assertThatThrownBy(() -> new Smtp(server("levain", "wrong")).send("a", MAIL))
        .isInstanceOf(SmtpTrouble.class)
        .hasMessageContaining("refuses the user: correct user and password in conf/org.levain.mail")
        .hasMessageNotContaining("wrong")
        .hasMessageNotContaining("zoe");
  }

  @Test
  void saysThatTheHostIsUnknown() {
    assertTrouble(
        new SmtpServer("mail.invalid", 25, "", "", "levain@example.org", false),
        "The mail server mail.invalid is unknown: correct host in conf/org.levain.mail.cfg.");
  }

  @Test
  void saysThatNothingAnswers() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertTrouble(
        new SmtpServer("127.0.0.1", port, "", "", "levain@example.org", false),
        "Nothing answers at 127.0.0.1:" + port);
  }

  @Test
  void insistsOnEncryptionUnlessToldOtherwise() {
    assertTrouble(
        new SmtpServer("127.0.0.1", port(), "", "", "levain@example.org", true),
        "offers no STARTTLS: set startTls = false in conf/org.levain.mail.cfg.");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(new SmtpServer("", 25, "", "", "", true).missing().orElseThrow().toString())
        .startsWith("Mail is not configured");
    assertThat(new SmtpServer("smtp", 25, "", "", "", true).missing().orElseThrow().toString())
        .startsWith("The sender is missing: set from");
    assertThat(
            new SmtpServer("smtp", 25, "", "", "no address", true)
                .missing()
                .orElseThrow()
                .toString())
        .startsWith("The sender is no mail address");
    assertThat(new SmtpServer("smtp", 25, "", "", "Levain <l@example.org>", true).missing())
        .isEmpty();
  }

  @Test
  void keepsASubjectOnOneLine() throws Exception {
    Mail mail = new Mail("zoe@example.org", "Hello\r\nBcc: eve@example.org", "x", Locale.ENGLISH);
    new Smtp(server("", "")).send("a", mail);
    assertThat(greenMail.getReceivedMessages()).hasSize(1);
    assertThat(greenMail.getReceivedMessages()[0].getSubject())
        .isEqualTo("Hello Bcc: eve@example.org");
    assertThat(greenMail.getReceivedMessages()[0].getHeader("Bcc")).isNull();
  }

  @Test
  void sendsAFileBesideTheText() throws Exception {
    String file = "BEGIN:VCALENDAR\r\nSUMMARY:Bilan à l’été\r\nEND:VCALENDAR\r\n";
    Attachment calendar = new Attachment("review.ics", "text/calendar; method=PUBLISH", file);
    Mail mail =
        new Mail(
            "zoe@example.org", "Bilan", "À lire\nligne 2", Locale.FRENCH, Optional.of(calendar));
    new Smtp(server("", "")).send("a", mail);
    MimeMessage received = greenMail.getReceivedMessages()[0];
    assertThat(received.getHeader("MIME-Version")).containsExactly("1.0");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("À lire\r\nligne 2");
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("review.ics");
    assertThat(parts.getBodyPart(1).getContentType())
        .isEqualTo("text/calendar; method=PUBLISH; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
        .isEqualTo(file.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void countsAMailAsTakenWhoseServerHangsUpBeforeTheGoodBye() throws Exception {
    try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CompletableFuture<Boolean> taken = CompletableFuture.supplyAsync(() -> takeAndHangUp(rude));
      SmtpServer server =
          new SmtpServer("127.0.0.1", rude.getLocalPort(), "", "", "levain@example.org", false);
      assertThatCode(() -> new Smtp(server).send("a", MAIL)).doesNotThrowAnyException();
      assertThat(taken.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** Says yes to everything until the end of the mail, then resets the connection at QUIT. */
  private static boolean takeAndHangUp(ServerSocket server) {
    try (Socket socket = server.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      answer(socket, "220 rude");
      boolean data = false;
      for (String line = in.readLine(); !line.equals("QUIT"); line = in.readLine()) {
        boolean body = data && !line.equals(".");
        if (!body) {
          data = line.equals("DATA");
          answer(socket, data ? "354 go on" : "250 ok");
        }
      }
      socket.setSoLinger(true, 0);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void waitsLongerTheOlderAMailIsAndGivesUpAfterThreeDays() throws Exception {
    assertThat(SmtpOutbox.pause(Duration.ZERO)).isEqualTo(Duration.ofSeconds(2));
    assertThat(SmtpOutbox.pause(Duration.ofMinutes(2))).isEqualTo(Duration.ofMinutes(1));
    assertThat(SmtpOutbox.pause(Duration.ofDays(2))).isEqualTo(Duration.ofMinutes(15));
    assertThatThrownBy(() -> SmtpOutbox.later(Sentence.said("away"), Duration.ofHours(71)))
        .isInstanceOf(PutOff.class);
    assertThat(SmtpOutbox.later(Sentence.said("away"), Duration.ofHours(73)))
        .isEqualTo(new GiveUp("away"));
  }

  private static void assertTrouble(SmtpServer server, String sentence) {
    assertThatThrownBy(() -> new Smtp(server).send("a", MAIL))
        .isInstanceOf(SmtpTrouble.class)
        .hasMessageContaining(sentence);
  }

  private SmtpServer server(String user, String password) {
    return new SmtpServer("127.0.0.1", port(), user, password, "levain@example.org", false);
  }

  private int port() {
    return greenMail.getSmtp().getPort();
  }
}
