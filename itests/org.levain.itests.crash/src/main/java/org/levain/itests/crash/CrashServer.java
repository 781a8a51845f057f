package org.levain.itests.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.server.Account;
import org.levain.itests.server.Agent;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Terminal;
import org.levain.itests.server.Wait;
import org.levain.itests.visit.Visitor;

/** The server that is killed, with the mail server that outlives it. */
final class CrashServer implements AutoCloseable {

  private static final Duration PACE = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final List<String> PARTS =
      List.of(
          "levain/goals/api/communities",
          "levain/badges/api/awards",
          "levain/charters/api/charters",
          "levain/seeding/api/runs",
          "levain/admin/api/jobs");

  private final GreenMail mail;
  private final CrashWiki kind;
  private final RunningServer server;

  private CrashServer(CrashSettings settings, GreenMail mail) {
    this.mail = mail;
    kind = new CrashWiki(settings.lived(), mail.getSmtp().getPort());
    server = RunningServer.start(kind, settings.folder());
    awaitParts();
  }

  static CrashServer start(CrashSettings settings) {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    Thread.setDefaultUncaughtExceptionHandler(CrashServer::tell);
    try {
      return new CrashServer(settings, mail);
    } catch (RuntimeException e) {
      mail.stop();
      throw e;
    }
  }

  /** The mail server's threads die with the connections of a server that is killed: as intended. */
  private static void tell(Thread thread, Throwable failure) {
    if (!thread.getName().startsWith("smtp:")) {
      failure.printStackTrace();
    }
  }

  /** Kills the server and starts it again; how long it took until all of Levain answered. */
  Duration killAndStart() {
    long start = System.nanoTime();
    server.killAndStart();
    awaitParts();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Waits until every module answers. */
  void awaitParts() {
    Visitor visitor = server.terminal();
    boolean up =
        Wait.until(
            PATIENCE,
            PACE,
            () -> PARTS.stream().allMatch(part -> visitor.get(part).status() == 200));
    if (!up) {
      throw new AssertionError("Levain did not come back: see " + server.home() + "/log");
    }
  }

  /** Levain's data folder. */
  Path home() {
    return server.home();
  }

  LivedInWiki content() {
    return kind.content();
  }

  WikiDisk disk() {
    return new WikiDisk(LivedInWikiServer.wiki(server.folder()));
  }

  Terminal terminal() {
    return new Terminal(server.home());
  }

  GreenMail mail() {
    return mail;
  }

  Agent agent() {
    return server.agent();
  }

  /** An administrator who has signed in through the wiki's form. */
  Visitor admin() {
    return server.signedIn(kind.administrator());
  }

  /** A member, who signs in through the same form. */
  Account member(int number) {
    return kind.member(number);
  }

  /** Somebody who has not signed in. */
  Visitor stranger() {
    return server.stranger();
  }

  /** Somebody who has signed in. */
  Visitor signedIn(Account account) {
    return server.signedIn(account);
  }

  /** What the server answers the terminal below {@code levain/}. */
  JsonNode json(String path) {
    var answer = server.terminal().get("levain/" + path);
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
    return answer.json();
  }

  /** The canonical projection, by the terminal tool. */
  List<String> projection() {
    Terminal.Ended ended = terminal().run("projection");
    if (ended.code() != 0) {
      throw new AssertionError("levain projection: " + ended);
    }
    return ended.output().lines().toList();
  }

  /** Waits until every job has ended that may begin; fails if one has failed. */
  void awaitJobs() {
    if (!Wait.until(PATIENCE, PACE, () -> jobs().allMatch(CrashServer::hasEnded))) {
      throw new AssertionError("Jobs do not end: " + json("admin/api/jobs"));
    }
    if (jobs().anyMatch(job -> job.path("state").asText().equals("FAILED"))) {
      throw new AssertionError("A job has failed: " + json("admin/api/jobs"));
    }
  }

  private Stream<JsonNode> jobs() {
    return json("admin/api/jobs").path("items").findParents("state").stream();
  }

  /** Or waits for its day, as a reminder does for weeks. */
  private static boolean hasEnded(JsonNode job) {
    return List.of("DONE", "STOPPED", "FAILED", "SCHEDULED").contains(job.path("state").asText());
  }

  @Override
  public void close() {
    server.close();
    mail.stop();
  }
}
