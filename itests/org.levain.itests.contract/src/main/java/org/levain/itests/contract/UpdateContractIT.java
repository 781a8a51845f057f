package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Club;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** A template gets a newer version: a program reads what it has for a community, and takes it. */
@ExtendWith(ArquillianExtension.class)
public class UpdateContractIT {

  private static final String TEMPLATE = "contract-club";
  private static final String OLD = "Quatre dates à tout moment";

  @ArquillianResource private RunningServer server;

  @Test
  void anOfferIsReadAndTakenOnceByWhoeverKeepsTheCommunity() {
    Visitor admin = server.signedIn(server.kind().administrator()).acting();
    Visitor animator = server.signedIn(server.kind().member(29)).acting();
    String shipped = admin.get("levain/goals/own/interest-club/file").text();
    assertThat(shipped).contains(OLD);
    String first = shipped.replace("id: interest-club", "id: " + TEMPLATE);
    keep(admin, first);
    String update = update(admin);
    JsonNode none = animator.get("levain/" + update).json();
    assertThat(none.path("to")).isEqualTo(none.path("from"));
    assertThat(animator.postJson(update, "{\"to\": 90}").status()).isEqualTo(409);
    if (server.kind().hasPages()) {
      keep(admin, newer(first));
      take(animator, update);
    }
    admin.post("levain/goals/own/" + TEMPLATE + "/aside", new Form());
  }

  private static String newer(String template) {
    return template
        .replaceFirst("version: \\d+", "version: 90")
        .replace(OLD, "Quatre dates, ou cinq, à tout moment");
  }

  private static void take(Visitor animator, String update) {
    Eventually.see(
        () -> {
          Answer offer = animator.get("levain/" + update);
          assertThat(offer.json().path("to").asInt()).as("%s", offer).isEqualTo(90);
          assertThat(offer.json().findValuesAsText("text")).anyMatch(t -> t.contains("ou cinq"));
        });
    Answer taken = animator.postJson(update, "{\"to\": 90}");
    assertThat(taken.status()).as("%s", taken).isEqualTo(200);
    assertThat(taken.json().path("run").asText()).isNotEmpty();
    assertThat(animator.postJson(update, "{\"to\": 90}").status()).isEqualTo(409);
    assertThat(animator.get("levain/" + update).json().path("from").asInt()).isEqualTo(90);
  }

  /** The address of the offer for a community whose pages are written. */
  private String update(Visitor admin) {
    String login = server.kind().member(29).login();
    String asked = Club.request("Club des versions", login).replace("interest-club", TEMPLATE);
    Answer made = admin.postJson("goals/api/communities", asked);
    assertThat(made.status()).as("%s", made).isEqualTo(201);
    String id = made.json().path("id").asText();
    Eventually.see(
        () ->
            assertThat(admin.get("levain/goals/communities/" + id).text())
                .doesNotContain("data-lv-poll"));
    return "goals/api/communities/" + id + "/update";
  }

  private static void keep(Visitor admin, String template) {
    String body =
        "--cut\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + template + "\r\n--cut--";
    Answer kept =
        admin.send(
            "POST",
            "levain/goals/own",
            body.getBytes(StandardCharsets.UTF_8),
            Map.of("Content-Type", "multipart/form-data; boundary=cut"));
    assertThat(kept.status()).as("%s", kept).isEqualTo(303);
  }
}
