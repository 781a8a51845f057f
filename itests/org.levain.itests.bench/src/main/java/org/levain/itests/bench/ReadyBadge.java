package org.levain.itests.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;

/** A badge in the server under test, and the same picture as a file of that server. */
final class ReadyBadge {

  private ReadyBadge() {}

  /** Gives somebody a badge and lets them show it; the path of its small drawing. */
  static String path(RunningServer server) {
    var holder = server.kind().member(30);
    Answer given =
        server
            .terminal()
            .postJson(
                "badges/api/awards",
                """
                {"badge": "ambassador", "member": "%s", "reason": "Is measured."}
                """
                    .formatted(holder.login()));
    String id = given.json().path("id").asText();
    JsonNode shown =
        server
            .signedIn(holder)
            .acting()
            .postJson(
                "badges/api/mine/" + id, "{\"answer\": \"show\", \"shows\": {\"strangers\": true}}")
            .json();
    return shown.path("check").asText().replace("/v/", "/i/") + "/small.svg";
  }

  /** The same bytes among the wiki's own files, which no filter of Levain's sees. */
  static void put(RunningServer server, String name, byte[] picture) {
    Path file = server.folder().resolve("tomcat/application").resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
