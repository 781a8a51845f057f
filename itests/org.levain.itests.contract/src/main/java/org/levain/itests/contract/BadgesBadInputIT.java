package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/** What is wrong is refused with its field and the reason, or has the one answer of nothing. */
@ExtendWith(ArquillianExtension.class)
public class BadgesBadInputIT {

  private static final String AWARDS = "badges/api/awards";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final List<String> HOSTILE_ACCEPTS =
      List.of(
          "\"<x>;q=nine,",
          "text/html;q=99999999999999999999",
          SCRIPT + "/*",
          "*/*;q=0.1,".repeat(300),
          "image/png;" + "a=b;".repeat(800),
          "application/json");

  @ArquillianResource private RunningServer server;

  @Test
  void anAwardIsRefusedWithTheFieldAtFault() {
    Account holder = server.kind().member(28);
    refused("member", award("nobody-of-this-name", "Helps.", ""));
    refused("member", award("\u202E" + "x".repeat(500), "Helps.", ""));
    refused("reason", award(holder.login(), " \u202E", ""));
    refused("reason", award(holder.login(), "x".repeat(501), ""));
    for (String link : List.of("javascript:alert(1)", "data:text/html,x", "//x", "http://u@x/")) {
      refused("evidence", award(holder.login(), "Helps.", link));
    }
    Visitor terminal = server.terminal();
    assertThat(terminal.postJson(AWARDS, "{\"badge\": \"" + SCRIPT + "\"}").status())
        .isEqualTo(404);
    for (String body : List.of("", "null", "[]", "\"x\"", "{\"badge\": {\"a\": 1}}", "{")) {
      assertThat(terminal.postJson(AWARDS, body).status()).as(body).isEqualTo(400);
      assertThat(terminal.postJson(AWARDS + "/x/end", body).status()).as(body).isEqualTo(400);
    }
    assertThat(terminal.postJson(AWARDS + "/x/end", "{}").status()).isEqualTo(404);
    assertThat(terminal.get("levain/" + AWARDS + "/" + "x".repeat(2_000)).status()).isEqualTo(404);
    assertThat(terminal.get("levain/" + AWARDS + "?before=%00&badge=%00&limit=9").status())
        .isIn(200, 400);
    Visitor member = server.signedIn(holder);
    assertThat(member.acting().postJson("badges/api/mine/x", "{\"answer\": \"show\"}").status())
        .isEqualTo(404);
    assertThat(member.get("levain/badges/api/mine").json()).isEmpty();
  }

  private static String award(String member, String reason, String evidence) {
    return "{\"badge\": \"learner\", \"member\": \"%s\", \"reason\": \"%s\", \"evidence\": \"%s\"}"
        .formatted(member, reason, evidence);
  }

  private void refused(String field, String json) {
    Answer answer = server.terminal().postJson(AWARDS, json);
    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.json().path("fields").findValuesAsText("name")).containsExactly(field);
    assertThat(answer.json().path("fields").findValuesAsText("message").get(0)).isNotBlank();
    assertThat(answer.text()).doesNotContain("\u202E");
  }

  @Test
  void twoWhoGiveAtTheSameMomentGiveOne() {
    String json = award(server.kind().member(29).login(), "Helps.", "");
    List<CompletableFuture<Answer>> both =
        Stream.of(server.terminal(), server.terminal())
            .map(hand -> CompletableFuture.supplyAsync(() -> hand.postJson(AWARDS, json)))
            .toList();
    List<Answer> answers = both.stream().map(CompletableFuture::join).toList();

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 201);
    assertThat(answers).extracting(a -> a.json().path("id").asText()).containsOnly(id(answers));
  }

  private static String id(List<Answer> answers) {
    return answers.get(0).json().path("id").asText();
  }

  @Test
  void strangersGetTheOneAnswerOfNothingWhateverTheyAskFor() {
    Visitor stranger = server.stranger();
    byte[] nothing = stranger.get("levain/badges/i/x/64.png").bytes();
    for (String path :
        List.of(
            "i/x/100000.png",
            "i/x/64@99999x.png",
            "i/" + "x".repeat(3_000) + "/64.png",
            "i/%3Cscript%3E/badge.svg",
            "i/x/%E2%80%AE.png")) {
      Answer answer = stranger.get("levain/badges/" + path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.bytes()).as(path).isEqualTo(nothing);
    }
    Answer page = stranger.get("levain/badges/v/%3Cscript%3Ealert(1)");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).doesNotContain("<script>alert");
    for (String accept : HOSTILE_ACCEPTS) {
      for (String path : List.of("v/x", "i/x/64.png", "api/badges")) {
        Answer answer =
            stranger.send("GET", "levain/badges/" + path, new byte[0], Map.of("Accept", accept));
        assertThat(answer.status()).as("%s %s", path, accept).isBetween(400, 499);
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).doesNotContain(SCRIPT);
      }
    }
    assertThat(stranger.cookies()).isEmpty();
  }

  @Test
  void aPictureHasOnlyTheSizesThereAre() {
    Visitor member = server.signedIn(server.kind().member(28));
    assertThat(member.get("levain/badges/pictures/coach/100000.png").status()).isEqualTo(404);
    assertThat(member.get("levain/badges/pictures/nothing/64.png").status()).isEqualTo(404);
    Answer drawn =
        member.get(
            "levain/badges/pictures/coach/badge.svg?state=%3Cscript%3E&band=" + "9".repeat(3_000));
    assertThat(drawn.status()).isEqualTo(200);
    assertThat(drawn.text()).doesNotContain("<script", "9".repeat(9)).hasSizeLessThan(20_000);
  }
}
