package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Visitor;

/**
 * Every endpoint that is registered has a row in {@code access-matrix.tsv}, and every cell of it is
 * tried: an endpoint without a row, or a row without its endpoint, fails the build.
 */
@ExtendWith(ArquillianExtension.class)
public class AccessMatrixIT {

  @ArquillianResource private RunningServer server;

  @Test
  void everyEndpointHasItsRow() {
    assertThat(AccessMatrix.read().rows())
        .extracting(AccessMatrix.Row::endpoint)
        .containsExactlyInAnyOrderElementsOf(registered());
  }

  @Test
  void everyCellIsAsTheMatrixSays() {
    Map<String, Visitor> visitors =
        Map.of(
            "stranger", fromOurPage(server.stranger()),
            "member", withToken(server.signedIn(server.kind().member(20))),
            "animator", withToken(server.signedIn(server.kind().member(22))),
            "administrator", withToken(server.signedIn(server.kind().administrator())),
            "terminal", server.terminal());
    String community =
        SampleCommunity.create(server, "Club du tableau", server.kind().member(22).login()).id();
    SoftAssertions all = new SoftAssertions();
    for (AccessMatrix.Row row : AccessMatrix.read().rows()) {
      row.expected()
          .forEach(
              (role, mayDo) -> {
                Attempt attempt = Attempt.of(row, visitors.get(role), community);
                all.assertThat(attempt.letIn()).as("%s as %s", attempt, role).isEqualTo(mayDo);
              });
    }
    all.assertAll();
  }

  private List<String> registered() {
    List<String> endpoints = new ArrayList<>();
    for (JsonNode item : server.terminal().get("levain/admin/api/endpoints").json().get("items")) {
      endpoints.add(
          item.get("path").asText()
              + "\t"
              + item.get("method").asText()
              + "\t"
              + item.get("requires").asText());
    }
    return endpoints;
  }

  private static Visitor withToken(Visitor member) {
    return fromOurPage(member.with("X-Levain-Token", Tokens.of(member)));
  }

  private static Visitor fromOurPage(Visitor visitor) {
    return visitor.with("Origin", visitor.origin());
  }
}
