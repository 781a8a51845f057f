package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/** A community's charter from its draft to the answer it gives, by whoever animates it. */
@ExtendWith(ArquillianExtension.class)
public class CharterContractIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHARTER =
      """
      # Charter of the contract

      **K1** Everybody posts. <script>alert(1)</script>
      [yes] act=post

      **K2** No sales here.
      [no] kind=sale
      [instead] The market.
      """;
  private static final String FAILING =
      CHARTER + "\n[test] act=post -> no K9\n[lift 99] act=post\n";

  @ArquillianResource private RunningServer server;

  @Test
  void isWrittenCheckedPublishedReadAcknowledgedAndAsked() {
    Visitor animator = server.signedIn(server.kind().member(27)).acting();
    Visitor reader = server.signedIn(server.kind().member(28)).acting();
    String community =
        SampleCommunity.create(server, "Club de la charte", server.kind().member(27).login()).id();
    String api = "charters/api/charters/" + community;

    assertThat(send(reader, "PUT", api + "/draft", draft(CHARTER, 0), "").status()).isEqualTo(403);
    Answer checked = send(animator, "POST", api + "/draft/check", draft(FAILING, 0), "");
    assertThat(checked.json().path("publishable").asBoolean()).as("%s", checked).isFalse();
    assertThat(checked.json().path("findings").findValuesAsText("kind")).contains("clause");

    assertThat(send(animator, "PUT", api + "/draft", draft(FAILING, 0), "").status())
        .isEqualTo(200);
    Answer refused = send(animator, "POST", api + "/editions", "{\"revision\": 1}", "");
    assertThat(refused.status()).as("%s", refused).isEqualTo(400);
    assertThat(refused.json().at("/fields/0/line").asInt()).as("%s", refused).isPositive();
    assertThat(send(animator, "PUT", api + "/draft", draft(CHARTER, 0), "").status())
        .isEqualTo(409);
    assertThat(send(animator, "PUT", api + "/draft", draft(CHARTER, 1), "").status())
        .isEqualTo(200);
    Answer published = send(animator, "POST", api + "/editions", "{\"revision\": 2}", "once");
    assertThat(published.status()).as("%s", published).isEqualTo(201);
    assertThat(send(animator, "POST", api + "/editions", "{\"revision\": 2}", "once").status())
        .isEqualTo(200);

    String asked = "{\"attributes\": \"act=post; kind=sale\"}";
    Answer answer = send(reader, "POST", api + "/ask", asked, "");
    assertThat(answer.json().path("decision").asText()).as("%s", answer).isEqualTo("no");
    assertThat(answer.json().path("clause").asText()).isEqualTo("K2");
    assertThat(answer.json().path("alternative").asText()).isEqualTo("The market.");

    Answer page = reader.get("levain/charters/" + community);
    assertThat(page.text()).contains("id=\"clause-K2\"").doesNotContain("<script>alert");
    assertThat(reader.get("levain/charters/" + community + "/ask?asked=yes&kind=sale").text())
        .contains("data-verdict=\"no\"");
    Answer kept =
        reader.post(
            "levain/charters/" + community + "/acknowledge", new Form().with("edition", "1"));
    assertThat(kept.header("Location")).as("%s", kept).endsWith("?done=acknowledged");
    Answer mine = reader.get("levain/" + api + "/acknowledgements");
    assertThat(mine.json().at("/0/edition").asInt()).as("%s", mine).isEqualTo(1);
    assertThat(send(reader, "POST", api + "/acknowledgements", "{\"edition\": 1}", "").status())
        .isEqualTo(200);
    assertThat(send(reader, "POST", api + "/acknowledgements", "{\"edition\": 7}", "").status())
        .isEqualTo(409);
    assertThat(server.stranger().get("levain/" + api).status()).isEqualTo(401);
  }

  private static String draft(String source, int revision) {
    try {
      return JSON.writeValueAsString(Map.of("source", source, "revision", revision));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer send(Visitor visitor, String method, String path, String json, String key) {
    Map<String, String> headers =
        key.isEmpty()
            ? Map.of("Content-Type", "application/json")
            : Map.of("Content-Type", "application/json", "Idempotency-Key", key);
    return visitor.send(method, "levain/" + path, json.getBytes(StandardCharsets.UTF_8), headers);
  }
}
