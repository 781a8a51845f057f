package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.routes.Endpoint;
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
            "member", server.signedIn(server.kind().member(20)).acting(),
            "animator", server.signedIn(server.kind().member(22)).acting(),
            "administrator", server.signedIn(server.kind().administrator()).acting(),
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
    return Endpoint.of(server).stream()
        .map(e -> e.path() + "\t" + e.method() + "\t" + e.requires())
        .toList();
  }

  private static Visitor fromOurPage(Visitor visitor) {
    return visitor.with("Origin", visitor.origin());
  }
}
