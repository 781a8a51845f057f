package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/** A badge from the hand that gives it to a stranger's browser, and to its withdrawal. */
@ExtendWith(ArquillianExtension.class)
public class BadgesContractIT {

  private static final String AWARD =
      """
      {"badge": "sponsor", "member": "%s", "reason": "Answers for the contract.",
       "evidence": "https://example.org/minutes"}
      """;

  private static final String ACCEPT =
      """
      {"answer": "show", "shows": {"wiki": true, "list": true, "strangers": true}}
      """;

  private static final int HITS = 80;

  @ArquillianResource private RunningServer server;

  @Test
  void strangersSeeWhatItsHolderAgreedToAndNothingElse() {
    Visitor holder = server.signedIn(server.kind().member(26));
    String award = AWARD.formatted(server.kind().member(26).login());
    Answer given = send(server.terminal(), "levain/badges/api/awards", award, "key-of-contract");
    assertThat(given.status()).as("%s", given).isEqualTo(201);
    Answer again = send(server.terminal(), "levain/badges/api/awards", award, "key-of-contract");
    assertThat(again.status()).as("%s", again).isEqualTo(200);
    String id = given.json().get("id").asText();
    assertThat(again.json().get("id").asText()).isEqualTo(id);
    assertThat(given.json().get("check").isNull()).isTrue();

    Visitor member = holder.acting();
    Answer accepted = send(member, "levain/badges/api/mine/" + id, ACCEPT, "");
    assertThat(accepted.status()).as("%s", accepted).isEqualTo(200);
    String check = "levain/" + accepted.json().get("check").asText();
    String picture = check.replace("/v/", "/i/") + "/64@2x.png";

    Visitor stranger = server.stranger();
    Answer page = get(stranger, check, "Accept-Language", "fr");
    assertThat(page.status()).as("%s", page).isEqualTo(200);
    assertThat(page.text()).contains("data-verdict=\"yes\"", "Oui.").doesNotContain("minutes");
    Answer image = stranger.get(picture);
    assertThat(image.status()).as("%s", image).isEqualTo(200);
    assertThat(image.header("Content-Type")).isEqualTo("image/png");
    assertThat(image.header("Cache-Control")).isEqualTo("public, max-age=58");
    assertThat(image.bytes()).startsWith(0x89, 'P', 'N', 'G');
    Answer unchanged = get(stranger, picture, "If-None-Match", image.header("ETag"));
    assertThat(unchanged.status()).isEqualTo(304);
    assertThat(stranger.get(check.replace("/v/", "/i/") + "/100000.png").status()).isEqualTo(404);
    assertThat(get(stranger, picture, "Accept", "\"<x>;q=nine,").status()).isLessThan(500);
    assertThat(stranger.cookies()).isEmpty();

    String end = "levain/badges/api/awards/" + id + "/end";
    Answer refused = send(server.terminal(), end, "{\"how\": \"revoked\"}", "");
    assertThat(refused.status()).isEqualTo(400);
    Answer revoked =
        send(server.terminal(), end, "{\"how\": \"revoked\", \"reason\": \"A secret.\"}", "");
    assertThat(revoked.json().path("state").asText()).as("%s", revoked).isEqualTo("revoked");
    assertThat(stranger.get(check).text())
        .contains("data-verdict=\"no\"")
        .doesNotContain("A secret.");
    assertThat(stranger.get(picture).bytes()).isNotEqualTo(image.bytes());
    assertThat(stranger.cookies()).isEmpty();
  }

  @Test
  void aHitCostsNoSessionNoCookieAndNoQueryAndNeedsNoDatabase() {
    Visitor holder = server.signedIn(server.kind().member(27));
    String award = AWARD.formatted(server.kind().member(27).login());
    Answer given = send(server.terminal(), "levain/badges/api/awards", award, "key-of-hits");
    String id = given.json().get("id").asText();
    Answer accepted = send(holder.acting(), "levain/badges/api/mine/" + id, ACCEPT, "");
    String check = "levain/" + accepted.json().get("check").asText();
    String picture = check.replace("/v/", "/i/");
    List<String> paths =
        List.of(check, picture + "/badge.svg", picture + "/64.png", "levain/badges/i/x/64.png");
    Visitor stranger = server.stranger();
    paths.forEach(stranger::get);
    String location = "probe:hits";
    server.agent().install(location, Bundles.probe(HitProbe.class));
    try {
      long sessions = count("sessions");
      long connections = count("connections");
      for (int i = 0; i < HITS; i++) {
        // the bridge's memory knows nothing of an address with another query
        String query = i < HITS / 2 ? "" : "?" + i;
        Answer answer = stranger.get(paths.get(i % paths.size()) + query);
        assertThat(answer.header("Set-Cookie")).as("%s", answer).isEmpty();
        assertThat(answer.status()).isIn(200, 404);
      }
      assertThat(count("sessions")).as("sessions made").isEqualTo(sessions);
      assertThat(count("connections")).as("connections taken").isEqualTo(connections);
      // what is counted is counted: a page with a query, and a visitor of the server's own page
      server.terminal().get("levain/badges/api/awards");
      server.stranger().get(server.kind().frontPage());
      assertThat(count("connections")).isGreaterThan(connections);
      if (server.kind().hasPages()) {
        assertThat(count("sessions")).isGreaterThan(sessions);
      }
      assertThat(count("take all")).as("connections that nobody else has").isPositive();
      assertThat(paths)
          .extracting(path -> stranger.get(path + "?away").status())
          .as("while the database is away")
          .containsExactly(200, 200, 200, 404);
    } finally {
      server.agent().uninstall(location);
    }
  }

  private long count(String what) {
    return Long.parseLong(server.agent().ask(HitProbe.NAME, what));
  }

  private static Answer get(Visitor visitor, String path, String header, String value) {
    return visitor.send("GET", path, new byte[0], Map.of(header, value));
  }

  private static Answer send(Visitor visitor, String path, String json, String key) {
    Map<String, String> headers =
        key.isEmpty()
            ? Map.of("Content-Type", "application/json")
            : Map.of("Content-Type", "application/json", "Idempotency-Key", key);
    return visitor.send("POST", path, json.getBytes(StandardCharsets.UTF_8), headers);
  }
}
