package org.levain.itests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.crash.MailProbe;
import org.levain.itests.server.RunningServer;
import org.levain.itests.server.Terminal;
import org.levain.itests.server.Wait;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Visitor;
import org.levain.itests.visit.WikiEditor;

/** The server whose data become the fixture, as its people use it. */
final class OldServer {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PACE = Duration.ofMillis(100);
  private static final List<String> AT_REST = List.of("DONE", "STOPPED", "FAILED", "SCHEDULED");

  private final RunningServer server;
  private final Visitor admin;

  OldServer(RunningServer server) {
    this.server = server;
    admin = server.signedIn(server.kind().administrator()).acting();
  }

  /** Asks by JSON, as an administrator; returns what was answered. */
  JsonNode post(String path, String json) {
    return post(admin, path, json);
  }

  private static JsonNode post(Visitor visitor, String path, String json) {
    Answer answer = visitor.postJson(path, json);
    assertThat(answer.status()).as("%s", answer).isBetween(200, 299);
    return answer.json();
  }

  /**
   * Gives a badge, which its holder agrees to.
   *
   * @param holder the login of who it is for
   * @return the address where strangers check it
   */
  String badge(String award, String holder, String consent) {
    String id = post("badges/api/awards", award).path("id").asText();
    return post(member(holder), "badges/api/mine/" + id, consent).path("check").asText();
  }

  /** Brings the platform's charter into force; a member acknowledges it. */
  void charter(String source, String reader) {
    CharterText.publish(admin, "platform", source);
    JsonNode unused =
        post(member(reader), "charters/api/charters/platform/acknowledgements", "{\"edition\": 1}");
  }

  private Visitor member(String login) {
    return server.signedIn(FixtureWiki.account(login)).acting();
  }

  /** The logins of a community’s members. */
  List<String> members(String community) {
    List<String> logins = new ArrayList<>();
    Answer answer = admin.get("levain/goals/api/communities/" + community + "/members");
    answer.json().forEach(login -> logins.add(login.asText()));
    return logins;
  }

  /** Applies a plan; returns the run. */
  String seed(Path plan) {
    Terminal.Ended ended = terminal("seed", plan.toString(), "--apply");
    return ended.output().lines().findFirst().orElse("").replace("Run: ", "");
  }

  String projection() {
    return terminal("projection").output();
  }

  void edit(String page) {
    new WikiEditor(admin).append(page, "Et un mot de plus, écrit à la main.");
  }

  /** Puts mails into the outbox. */
  void queue(String round, int count) {
    String unused = server.agent().install("probe:mail", Bundles.probe(MailProbe.class));
    assertThat(server.agent().ask(MailProbe.NAME, "queue " + round + " " + count)).isEqualTo("ok");
  }

  /** Waits until this many mails have not left. */
  void awaitWaitingMail(int count) {
    await("mail", () -> server.agent().ask(MailProbe.NAME, "left").equals("" + count));
    server.agent().uninstall("probe:mail");
  }

  /** Waits until nothing happens any more before the day of a reminder. */
  void awaitJobs() {
    await("jobs", () -> jobs().stream().allMatch(AT_REST::contains));
    assertThat(jobs()).doesNotContain("FAILED");
  }

  private List<String> jobs() {
    return server
        .terminal()
        .get("levain/admin/api/jobs")
        .json()
        .path("items")
        .findValuesAsText("state");
  }

  private Terminal.Ended terminal(String... arguments) {
    Terminal.Ended ended = new Terminal(server.home()).run(arguments);
    assertThat(ended.code()).as("%s", ended).isZero();
    return ended;
  }

  private static void await(String what, BooleanSupplier rest) {
    if (!Wait.until(PATIENCE, PACE, rest)) {
      throw new AssertionError("It does not come to rest: " + what);
    }
  }
}
