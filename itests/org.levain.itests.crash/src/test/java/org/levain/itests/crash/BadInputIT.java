package org.levain.itests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;

/**
 * What an administrator can get wrong: one sentence says what to do, there is no stack trace in the
 * log, the wiki runs on, and Levain comes back by itself once it is put right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("levain.it.folder", "target/server")).resolveSibling("bad-input");

  private RunningServer server;
  private LogSince log;
  private int nobody;

  @BeforeAll
  void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    server = RunningServer.start(new CrashWiki(false, nobody), FOLDER);
    Seen.until(() -> assertThat(admin("goals/").status()).isEqualTo(200));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void look() {
    log = LogSince.now(server.home().resolve("log"), server.folder().resolve("tomcat/logs"));
  }

  @AfterEach
  void theLogHasNoStackTrace() {
    assertThat(log.stackTraces()).isEmpty();
  }

  @Test
  void aDatabaseUrlThatIsNone() throws IOException {
    badUrl("jdbc:oracle:thin:@db:1521", "The url must begin with jdbc:derby: or jdbc:postgresql:");
  }

  @Test
  void aDatabaseThatIsAway() throws IOException {
    badUrl(
        "jdbc:postgresql://127.0.0.1:" + nobody + "/levain",
        "PostgreSQL at 127.0.0.1:" + nobody + " does not answer: start it, or correct url in");
  }

  private void badUrl(String url, String sentence) throws IOException {
    Path conf = server.home().resolve("conf/org.levain.persistence.cfg");
    String good = Files.readString(conf);
    Files.writeString(conf, "url = " + url + "\n");
    try {
      Seen.until(() -> assertThat(admin("admin/").text()).contains(sentence));
      theWikiRunsOn();
      assertThat(log.text()).contains(sentence);
    } finally {
      Files.writeString(conf, good);
    }
    Seen.until(() -> assertThat(admin("goals/").status()).isEqualTo(200));
  }

  @Test
  void aDropFolderThatEverybodyMayWriteToWhileTheServerRuns() throws IOException {
    Path drop = server.home().resolve("bundles");
    try (Rights rights = Rights.set(drop, "rwxr-xrwx")) {
      Seen.until(
          () ->
              assertThat(log.text())
                  .contains("may write to " + drop + ", and what lies there is run"));
      assertThat(admin("admin/").text()).contains("take that right away (chmod go-w)");
      theWikiRunsOn();
    }
  }

  /** Three in two starts: each is put right while the server runs, and the next is wrong. */
  @Test
  void safeModeAndThenADropFolderWithoutRightsAndThenOneWithTooMany() throws IOException {
    try (ServerJava java = ServerJava.safe(FOLDER)) {
      server.restartServerOnly();
      says("None of its modules was started");
      Answer page = admin("");
      assertThat(page.status()).isEqualTo(200);
      assertThat(Jsoup.parse(page.text()).text())
          .contains("What lies in the drop folder", "org.levain.goals", "org.levain.mail.cfg");
      assertThat(server.signedIn(server.kind().member(20)).get("levain/").status()).isEqualTo(503);
      assertThat(server.home().resolve("run/server.json")).content().contains("\"safe\":true");
    }
    aServerWhoseDropFolderIsWrong();
  }

  /** A server of root may open everything, unless that right is taken from it. */
  private void aServerWhoseDropFolderIsWrong() throws IOException {
    Path drop = server.home().resolve("bundles");
    try (Rights none = Rights.set(drop, "---------");
        ServerJava java = ServerJava.withoutOverride(FOLDER)) {
      server.restartServerOnly();
      says("cannot read and write " + drop, "Give that folder to the server’s user");
      try (Rights tooMany = Rights.set(drop, "rwxr-xrwx")) {
        says("may write to " + drop, "Take that right away (chmod go-w)");
      }
    }
    server.awaitLevain();
  }

  /** Levain’s one page while it has not started. */
  private void says(String... sentences) {
    Seen.until(
        () -> {
          Answer answer = server.stranger().get("levain/");
          assertThat(answer.status()).isEqualTo(503);
          assertThat(Jsoup.parse(answer.text()).text()).contains(sentences);
        });
    assertThat(log.text()).contains(sentences);
    theWikiRunsOn();
  }

  @Test
  void aMailServerThatIsAway() {
    String place = "127.0.0.1:" + nobody;
    Answer page = admin("admin/settings");
    Document settings = Jsoup.parse(page.text());
    assertThat(settings.selectFirst("[name=port]").val()).isEqualTo("" + nobody);
    Form form = new Form();
    settings
        .select("form[action$='mail/test'] input[type=hidden]")
        .forEach(input -> form.with(input.attr("name"), input.val()));
    Answer answer =
        server
            .signedIn(server.kind().administrator())
            .post("levain/admin/settings/mail/test", form);
    assertThat(answer.status()).isEqualTo(409);
    Document again = Jsoup.parse(answer.text());
    assertThat(again.text()).contains("Nothing answers at " + place + ": start the mail server");
    assertThat(again.selectFirst("[name=port]").val()).isEqualTo("" + nobody);
    theWikiRunsOn();
  }

  private void theWikiRunsOn() {
    assertThat(server.stranger().get(server.kind().frontPage()).status()).isEqualTo(200);
  }

  private Answer admin(String path) {
    return server.signedIn(server.kind().administrator()).get("levain/" + path);
  }
}
