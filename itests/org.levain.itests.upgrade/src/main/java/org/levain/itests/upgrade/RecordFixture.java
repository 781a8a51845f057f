package org.levain.itests.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.levain.demo.server.Folders;
import org.levain.itests.server.RunningServer;

/**
 * Starts the published archive in a small wiki, lives in it for a moment, ends it as an
 * administrator would, and packs what it has left.
 *
 * @param folder where the server lies
 */
record RecordFixture(Path folder) {

  private static final String COMMUNITY =
      """
      {"template": "interest-club", "language": "fr", "name": "Coureurs du jeudi",
       "animator": "lea", "members": ["tomas"],
       "answers": {"rhythm": "le jeudi midi", "place": "la porte est", "activity": "courir"}}
      """;
  private static final String MEMBERS = "{\"members\": [\"ines\", \"maelle\"]}";
  private static final String MEASURE =
      """
      {"what": "Sorties du mois", "unit": "sorties", "baseline": 0, "target": 4}
      """;
  private static final String REVIEW =
      """
      {"number": 1, "value": 2, "verdict": "on-the-way", "followUp": "go-on",
       "note": "La pluie a compté."}
      """;
  private static final String BADGE =
      """
      {"badge": "coach", "member": "ines", "reason": "A accompagné les premières semaines."}
      """;
  private static final String SHOWN =
      """
      {"answer": "show", "shows": {"wiki": true, "list": true, "strangers": true}}
      """;
  private static final String RULE = "Une photo ne se publie qu’avec l’accord des personnes.";
  private static final String CHARTER =
      "# Charte du chantier\n\n**1** Tout le monde écrit.\n[yes] act=post\n\n**2** "
          + RULE
          + "\n[ask animator] act=post; facts=photo\n";
  private static final String EDITED = "Repères du chantier";
  private static final int WAITING_MAIL = 2;
  private static final String READER = "lea";
  private static final String HOLDER = "ines";

  /** Records it; returns how many bytes the zip has. */
  long into(Path zip) {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (RunningServer server =
        RunningServer.start(FixtureWiki.fresh(mail.getSmtp().getPort()), folder)) {
      live(new OldServer(server), mail);
    } finally {
      mail.stop();
    }
    forgetPlace(folder.resolve("levain/db/service.properties"));
    return new FixtureZip(folder.toAbsolutePath()).pack(Fixture.CONTENT, zip);
  }

  /** Derby notes in a comment where the database was made: nobody's business. */
  private static void forgetPlace(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      lines.removeIf(line -> line.matches("#\\S*/levain/db"));
      Files.write(file, lines, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void live(OldServer server, GreenMail mail) {
    JsonNode community = server.post("goals/api/communities", COMMUNITY);
    String id = community.path("id").asText();
    JsonNode unused = server.post("goals/api/communities/" + id + "/members", MEMBERS);
    unused = server.post("goals/api/communities/" + id + "/measure", MEASURE);
    unused = server.post("goals/api/communities/" + id + "/reviews", REVIEW);
    String badge = server.badge(BADGE, HOLDER, SHOWN);
    server.charter(CHARTER, READER);
    server.awaitJobs();
    String before = server.projection();
    String run = server.seed(plan());
    server.awaitJobs();
    server.edit(EDITED);
    server.queue("1", 1);
    server.awaitWaitingMail(0);
    mail.stop();
    server.queue("2", WAITING_MAIL);
    server.awaitWaitingMail(WAITING_MAIL);
    Facts facts =
        new Facts(
            System.getProperty("levain.version", ""),
            id,
            community.path("name").asText(),
            community.path("goal").asText(),
            server.members(id),
            run,
            EDITED,
            WAITING_MAIL,
            badge,
            HOLDER,
            RULE,
            READER);
    new Fixture(folder).write(facts, server.projection(), before);
  }

  private Path plan() {
    try (InputStream in = RecordFixture.class.getResourceAsStream("plan.yaml")) {
      Path file = folder.resolve("plan.yaml");
      Folders.write(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
