package org.levain.itests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.Visitor;

/** What a program reads that watches over the server: closed until an administrator opens it. */
@ExtendWith(ArquillianExtension.class)
public class MetricsContractIT {

  private static final String PATH = "levain/admin/metrics";
  private static final String TOKEN = "0123456789-for-the-tests-of-the-metrics";

  @ArquillianResource private RunningServer server;

  @Test
  void areReadWithTheTokenThatIsConfiguredAndNothingElseIs() throws IOException {
    Path file = server.home().resolve("conf/org.levain.metrics.cfg");
    String before = Files.exists(file) ? Files.readString(file) : "";
    Visitor program = server.stranger().with("Authorization", "Bearer " + TOKEN);
    assertThat(program.get(PATH).status()).isEqualTo(401);
    Files.writeString(file, "token = " + TOKEN + "\n");
    try {
      Eventually.see(() -> assertThat(program.get(PATH).status()).isEqualTo(200));
      Answer metrics = program.get(PATH);
      assertThat(metrics.header("Content-Type")).startsWith("text/plain").contains("version=0.0.4");
      assertThat(metrics.text().lines())
          .allMatch(line -> line.matches("# (HELP|TYPE) levain_\\w+ .+|levain_\\w+(\\{.*})? \\S+"))
          .contains("levain_gate_open 1", "levain_metric_sources_failed 0")
          .anyMatch(line -> line.startsWith("levain_requests_total{module=\"admin\",status="))
          .anyMatch(line -> line.startsWith("levain_jobs{state=\"waiting\"} "))
          .anyMatch(line -> line.startsWith("levain_database_connections{state=\"active\"} "));
      assertThat(metrics.text())
          .doesNotContain(server.kind().member(20).login(), server.home().toString(), TOKEN);
      for (String path : List.of("levain/admin/api/status", "levain/admin/", "levain/")) {
        assertThat(program.get(path).status()).as(path).isEqualTo(401);
      }
    } finally {
      Files.writeString(file, before);
    }
    Eventually.see(() -> assertThat(program.get(PATH).status()).isEqualTo(401));
  }
}
