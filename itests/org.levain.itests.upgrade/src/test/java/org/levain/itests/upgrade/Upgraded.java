package org.levain.itests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Terminal;
import org.levain.itests.server.Wait;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Today's archive on the data of a fixture.
 *
 * @param server the server
 * @param mail the mail server that is back
 */
record Upgraded(RunningServer server, GreenMail mail) implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PACE = Duration.ofMillis(100);
  private static final List<String> PARTS =
      List.of("levain/goals/api/communities", "levain/seeding/api/runs", "levain/admin/api/jobs");

  /** Starts it; the fixture's files are copied, and stay as they are. */
  static Upgraded of(Path zip) {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    Path folder = Path.of(System.getProperty("levain.it.folder", "target/server"));
    try {
      RunningServer server =
          RunningServer.start(FixtureWiki.of(zip, mail.getSmtp().getPort()), folder);
      Upgraded upgraded = new Upgraded(server, mail);
      upgraded.awaitParts();
      return upgraded;
    } catch (RuntimeException | AssertionError e) {
      mail.stop();
      throw e;
    }
  }

  private void awaitParts() {
    Visitor visitor = server.terminal();
    if (!Wait.until(
        PATIENCE, PACE, () -> PARTS.stream().allMatch(part -> visitor.get(part).status() == 200))) {
      server.close();
      throw new AssertionError("Not all of Levain came: see " + server.home() + "/log");
    }
  }

  Fixture fixture() {
    return new Fixture(server.folder());
  }

  /** An administrator who has signed in with the password of the old days. */
  Visitor admin() {
    return server.signedIn(server.kind().administrator());
  }

  /** A command that is done without a finding. */
  Terminal.Ended terminal(String... arguments) {
    Terminal.Ended ended = new Terminal(server.home()).run(arguments);
    assertThat(ended.code()).as("%s", ended).isZero();
    return ended;
  }

  /** What the server answers the terminal below {@code levain/}. */
  JsonNode json(String path) {
    Answer answer = server.terminal().get("levain/" + path);
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    return answer.json();
  }

  /** A new community. */
  JsonNode create(String name) {
    String request =
        """
        {"template": "interest-club", "language": "fr", "name": "%s", "animator": "lea",
         "answers": {"rhythm": "le mardi", "place": "la salle 12", "activity": "chanter"}}
        """;
    Answer answer = admin().acting().postJson("goals/api/communities", request.formatted(name));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.json();
  }

  /** Waits until this many mails have arrived, and sees that there are no more in the outbox. */
  void awaitMail(int count) {
    if (!mail.waitForIncomingEmail(PATIENCE.toMillis(), count)) {
      throw new AssertionError("Only %d mails came".formatted(mail.getReceivedMessages().length));
    }
    assertThat(mail.getReceivedMessages()).hasSize(count);
  }

  @Override
  public void close() {
    server.close();
    mail.stop();
  }
}
