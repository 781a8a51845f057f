package org.levain.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document that the build made. */
class DocumentTest {

  private static JsonNode document;

  @BeforeAll
  static void read() throws Exception {
    document = Json31.mapper().readTree(Path.of("target/classes/openapi.json").toFile());
  }

  @Test
  void isVersionThreeOne() {
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    assertThat(document.path("info").path("version").asText()).isNotBlank();
  }

  @Test
  void coversEveryModule() {
    List<String> paths = new ArrayList<>();
    document.path("paths").fieldNames().forEachRemaining(paths::add);
    assertThat(paths).anyMatch(p -> p.startsWith("/levain/admin/api/status"));
    assertThat(paths).anyMatch(p -> p.startsWith("/levain/goals/api/communities"));
    assertThat(paths).anyMatch(p -> p.startsWith("/levain/badges/api/awards"));
    assertThat(paths).anyMatch(p -> p.startsWith("/levain/charters/api/charters"));
    assertThat(paths).anyMatch(p -> p.startsWith("/levain/seeding/api/runs"));
    assertThat(paths).allMatch(p -> p.contains("/api/"));
  }

  @Test
  void saysOfEveryOperationWhoMayCallIt() {
    document
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation ->
                        assertThat(operation.path("x-requires").asText())
                            .as(operation.path("operationId").asText())
                            .isNotBlank()
                            .isNotEqualTo("anyone")));
  }

  @Test
  void hasEverySchemaThatItRefersTo() {
    List<String> references = document.findValuesAsText("$ref");
    assertThat(references).isNotEmpty();
    assertThat(references)
        .allSatisfy(r -> assertThat(document.at(r.substring(1)).isMissingNode()).as(r).isFalse());
  }
}
