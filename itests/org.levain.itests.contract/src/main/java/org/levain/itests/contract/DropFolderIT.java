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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Visitor;

/** Modules leave and come back by their jar in the drop folder, while the server runs. */
@ExtendWith(ArquillianExtension.class)
public class DropFolderIT {

  @ArquillianResource private RunningServer server;

  @ParameterizedTest
  @ValueSource(strings = {"badges", "charters", "goals", "seeding"})
  void aModuleVanishesWithItsJarAndComesBackWithIt(String module) throws IOException {
    Visitor admin = server.signedIn(server.kind().administrator());
    String page = "levain/" + module + "/";
    assertThat(admin.get(page).status()).isEqualTo(200);
    long errors = errors();
    try (TakenOut jar = TakenOut.of(server, module)) {
      Eventually.see(() -> assertThat(admin.get(page).status()).isEqualTo(404));
      assertThat(admin.get("levain/admin/").text()).doesNotContain("href=\"../" + module + "/\"");
      assertThat(admin.get("levain/ping").status()).isEqualTo(200);
      assertThat(admin.get(server.kind().frontPage()).status()).isEqualTo(200);
    }
    Eventually.see(() -> assertThat(admin.get(page).status()).isEqualTo(200));
    assertThat(admin.get("levain/admin/").text()).contains("../" + module + "/");
    assertThat(errors()).as("lines at ERROR in Levain's log").isEqualTo(errors);
  }

  @Test
  void aNewCommunityIsOfferedACharterWhileThereIsAModuleOfCharters() throws IOException {
    Visitor animator = server.signedIn(server.kind().member(27));
    String login = server.kind().member(27).login();
    String id = SampleCommunity.create(server, "Club de l’offre", login).id();
    String page = "levain/goals/communities/" + id;
    String offer = "charters/" + id + "/edit?start=";
    assertThat(animator.get(page).text()).contains(offer);
    try (TakenOut jar = TakenOut.of(server, "charters")) {
      Eventually.see(() -> assertThat(animator.get(page).text()).doesNotContain(offer));
    }
    Eventually.see(() -> assertThat(animator.get(page).text()).contains(offer));
  }

  @Test
  void nothingIsAnsweredWithoutTheSecurityBundle() throws IOException {
    Visitor admin = server.signedIn(server.kind().administrator());
    List<String> paths =
        List.of(
            "levain/", "levain/ping", "levain/goals/", "levain/admin/", "levain/admin/api/status");
    try (TakenOut jar = TakenOut.of(server, "security")) {
      for (String path : paths) {
        Eventually.see(() -> assertThat(admin.get(path).status()).as(path).isEqualTo(503));
      }
      assertThat(admin.get(server.kind().frontPage()).status()).isEqualTo(200);
    }
    for (String path : paths) {
      Eventually.see(() -> assertThat(admin.get(path).status()).as(path).isIn(200, 302));
    }
  }

  private long errors() throws IOException {
    Path log = server.home().resolve("log/levain.log");
    return Files.readAllLines(log).stream().filter(line -> line.contains(" ERROR ")).count();
  }
}
