package org.levain.itests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
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

/** While Levain cannot start, the application runs, and Levain's addresses say what is wrong. */
@ExtendWith(ArquillianExtension.class)
class NotReadyIT {

  private static final Map<String, String> SENTENCES =
      Map.of("fr", "Retirez ce droit", "en", "Take that right away");

  @ArquillianResource private RunningServer server;

  @Test
  void answersCalmlyUntilTheDataFolderIsPutRight() throws IOException {
    Path drop = server.home().resolve("bundles");
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(drop);
    Files.setPosixFilePermissions(drop, PosixFilePermissions.fromString("rwxrwxrwx"));
    try {
      server.restartServerOnly();
      assertThat(server.stranger().get("").status()).isEqualTo(200);
      SENTENCES.forEach(this::isCalm);
    } finally {
      Files.setPosixFilePermissions(drop, before);
      server.awaitLevain();
    }
    assertThat(server.stranger().get("levain/ping").text()).isEqualTo("ok");
  }

  private void isCalm(String language, String sentence) {
    Visitor stranger =
        server.stranger().with("Accept-Language", language).with("Accept", "text/html");
    for (String path : List.of("levain/", "levain/ping", "levain/goals/communities/x")) {
      Answer answer = stranger.get(path);
      assertThat(answer.status()).as("%s", answer).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(answer.header("Set-Cookie")).isEmpty();
      assertThat(answer.text())
          .contains(sentence)
          .doesNotContain("Intranet")
          .doesNotContain(HostileServer.CONTEXT)
          .doesNotContain(((HostileServer) server.kind()).proxy().behind().getAuthority());
    }
  }
}
