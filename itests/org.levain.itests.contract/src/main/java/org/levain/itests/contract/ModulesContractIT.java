package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/**
 * Beside the server: what the modules do with its pages and groups; where it has no pages, they do
 * the rest and say so.
 */
@ExtendWith(ArquillianExtension.class)
public class ModulesContractIT {

  private static final String PLAN =
      """
      title: Contract
      language: en
      communities:
        - name: Contract of the plan
          goal: Write the guide that tells newcomers who answers what in their first week.
          animator: %s
          members: [%s]
          pages:
            - title: Who answers what here
              text: Nobody has said so yet.
      """;

  @ArquillianResource private RunningServer server;

  @Test
  void aPlanSaysBeforehandWhatTheServerWillNotTake() {
    JsonNode items = call("POST", "levain/seeding/api/plans/compare", plan()).json().get("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      boolean taken = server.kind().hasPages() || item.get("kind").asText().equals("group");
      assertThat(item.get("verdict").asText())
          .as("%s", item)
          .isEqualTo(taken ? "CREATE" : "REFUSED");
      assertThat(item.get("detail").asText())
          .matches(taken ? "(?!.*keeps no pages).*" : "This server keeps no pages\\.");
    }
  }

  @Test
  void aDryRunSaysTheSameInTheReadersLanguage() {
    String part =
        "--cut\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + plan() + "\r\n--cut--";
    Visitor terminal = server.terminal().with("Accept", "text/html");
    Answer sent =
        terminal.send(
            "POST",
            "levain/seeding/plans",
            part.getBytes(StandardCharsets.UTF_8),
            Map.of("Content-Type", "multipart/form-data; boundary=cut"));
    assertThat(sent.status()).as("%s", sent).isEqualTo(303);
    String page = "levain/seeding/" + sent.header("Location");
    for (String[] said :
        List.of(new String[] {"fr", "n’a pas de pages"}, new String[] {"en", "has no pages"})) {
      String text = terminal.with("Accept-Language", said[0]).get(page).text();
      assertThat(text).contains("Contract of the plan");
      assertThat(text.contains(said[1])).as(said[1]).isNotEqualTo(hasPages());
    }
  }

  @Test
  void aPlanIsWrittenAsFarAsTheServerTakesItAndTakenBackWhole() {
    List<String> before = restingProjection();
    String run = call("POST", "levain/seeding/api/runs", plan()).json().get("id").asText();
    awaitState(run, "APPLIED");
    List<String> written = without(projection(), before);
    assertThat(written).anyMatch(line -> line.startsWith("group "));
    assertThat(written.stream().anyMatch(line -> line.startsWith("page ")))
        .isEqualTo(server.kind().hasPages());
    call("POST", "levain/seeding/api/runs/" + run + "/undo", "");
    awaitState(run, "UNDONE");
    List<String> after = projection();
    assertThat(without(after, before)).as("lines that are left").isEmpty();
    assertThat(without(before, after)).as("lines that are gone").isEmpty();
  }

  @Test
  void aCommunityShowsItsPagesWhereTheyAre() {
    Visitor animator = server.signedIn(server.kind().member(24));
    String login = server.kind().member(24).login();
    String id = SampleCommunity.create(server, "Contrat du club", login).id();
    String page = "levain/goals/communities/" + id;
    Eventually.see(() -> assertThat(animator.get(page).text()).contains(linkToAPage(id)));
    Answer french = animator.with("Accept-Language", "fr").get(page);
    assertThat(french.text().contains("n’offre pas de pages")).isNotEqualTo(hasPages());
    if (!hasPages()) {
      assertThat(animator.get(page + "/pages/landing").status()).isEqualTo(200);
    }
  }

  private boolean hasPages() {
    return server.kind().hasPages();
  }

  /** Where the server has pages, the link leads out of Levain. */
  private String linkToAPage(String community) {
    return hasPages() ? "href=\"../../../Wiki.jsp?page=" : community + "/pages/landing\"";
  }

  /** The projection when nothing is written any more that other suites have begun. */
  private List<String> restingProjection() {
    Eventually.see(
        () -> {
          Answer answer = server.terminal().get("levain/admin/api/jobs");
          for (JsonNode job : answer.json().get("items")) {
            if (job.get("kind").asText().startsWith("ledger.")) {
              assertThat(job.get("state").asText()).as("%s", job).isNotIn("WAITING", "RUNNING");
            }
          }
        });
    return projection();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    Set<String> known = Set.copyOf(others);
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }

  private List<String> projection() {
    return server.terminal().get("levain/admin/api/projection").text().lines().toList();
  }

  private String plan() {
    return PLAN.formatted(server.kind().member(20).login(), server.kind().member(21).login());
  }

  private void awaitState(String run, String state) {
    Eventually.see(
        () -> {
          Answer answer = server.terminal().get("levain/seeding/api/runs/" + run);
          assertThat(answer.json().path("state").asText()).as("%s", answer).isEqualTo(state);
        });
  }

  private Answer call(String method, String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Map<String, String> yaml = Map.of("Content-Type", "application/yaml");
    Answer answer = server.terminal().send(method, path, bytes, yaml);
    assertThat(answer.status()).as("%s", answer).isIn(200, 202);
    return answer;
  }
}
