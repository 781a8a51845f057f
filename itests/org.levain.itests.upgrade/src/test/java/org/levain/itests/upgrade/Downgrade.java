package org.levain.itests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.levain.demo.server.Folders;
import org.levain.itests.arquillian.Bundles;
import org.levain.itests.load.ModuleJar;
import org.levain.itests.server.Terminal;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Visitor;

/**
 * A server that goes to the next version and back, and what people write in it meanwhile: something
 * that each module keeps, at each version.
 *
 * @param upgraded the server
 * @param next the version after it
 * @param written what was written so far, in turns of this class
 */
record Downgrade(Upgraded upgraded, NextVersion next, List<String> written) {

  private static final String CHARTER =
      "# Charte %s\n\n**1** Tout le monde écrit.\n[yes] act=post\n";

  private static final String PLAN =
      """
      title: %1$s
      language: fr
      communities:
        - name: Équipe %1$s
          goal: Écrire le guide qui dit aux nouveaux qui répond à quoi la première semaine.
          animator: lea
          members: [tomas]
          pages:
            - title: Qui répond à quoi %1$s
              text: Personne ne l’a dit encore.
      """;

  static Downgrade of(Upgraded upgraded) {
    assertThat(upgraded.server().agent().install("probe:tables", Bundles.probe(TablesProbe.class)))
        .isNotNull();
    return new Downgrade(upgraded, NextVersion.ofThisBuild(), new ArrayList<>());
  }

  Path bundles() {
    return upgraded.server().home().resolve("bundles");
  }

  Path file(String name) {
    return upgraded.server().folder().resolve(name);
  }

  /** The tables with a column that only the next version knows. */
  List<String> newerTables(String column) {
    return upgraded.server().agent().ask(TablesProbe.NAME, column).lines().toList();
  }

  /** The versions of all modules that run; libraries stay as they are. */
  Set<String> versions() {
    Set<String> modules =
        ModuleJar.all(bundles()).stream().map(NextVersion::module).collect(Collectors.toSet());
    Set<String> versions = new TreeSet<>();
    for (JsonNode module : upgraded.json("admin/api/modules").path("items")) {
      if (modules.contains(module.path("name").asText())) {
        versions.add(module.path("version").asText());
      }
    }
    return versions;
  }

  /** Its first statement works, its second does not: neither stays, and the old code goes on. */
  void aMigrationThatFailsIsPutBackWhole() {
    String sql =
        "ALTER TABLE levain_goals_community ADD COLUMN half_note VARCHAR(9);\n"
            + "ALTER TABLE levain_goals_nowhere ADD COLUMN half_note VARCHAR(9);\n";
    Path jar =
        next.module(
            bundles(), "org.levain.goals", "V901__broken.sql", sql, file("org.levain.goals.jar"));
    Terminal.Ended refused = new Terminal(upgraded.server().home()).run("swap", jar.toString());
    assertThat(refused.code()).as("%s", refused).isEqualTo(1);
    assertThat(refused.output()).contains("V901__broken.sql");
    assertThat(newerTables("HALF_NOTE")).isEmpty();
  }

  /** A community, a seeding, a badge, a charter, jobs, the audit log. */
  void write(String name) {
    JsonNode unused = upgraded.create("Chorale " + name);
    Visitor admin = upgraded.admin().acting();
    String badge = "{\"badge\": \"animator\", \"member\": \"%s\", \"reason\": \"%s\"}";
    String holder = List.of("lea", "tomas", "ines", "maelle").get(written.size());
    Answer given =
        admin.postJson(
            "badges/api/awards", badge.formatted(holder, name), Map.of("Idempotency-Key", name));
    assertThat(given.status()).as("%s", given).isEqualTo(201);
    CharterText.publish(admin, "platform", CHARTER.formatted(name));
    Path plan = file(name + ".yaml");
    Folders.write(plan, PLAN.formatted(name));
    Terminal.Ended seeded = upgraded.terminal("seed", plan.toString(), "--apply");
    assertThat(seeded.output()).contains("Applied: ");
    written.add(name);
  }

  /** Everything that was written at either version is there, and Levain is well. */
  void everythingIsThere() {
    for (String name : written) {
      assertThat(upgraded.json("goals/api/communities").toString()).contains("Chorale " + name);
      assertThat(upgraded.json("badges/api/awards").toString()).contains(name);
      assertThat(upgraded.json("seeding/api/runs").toString()).contains(name);
    }
    assertThat(upgraded.json("charters/api/charters/platform").toString())
        .contains("Charte " + written.get(written.size() - 1));
    assertThat(upgraded.json("charters/api/charters/platform/editions"))
        .hasSize(upgraded.fixture().facts().editions() + written.size());
    JsonNode status = upgraded.json("admin/api/status?seals=true");
    assertThat(status.path("lines"))
        .filteredOn(
            line -> List.of("modules", "audit", "jobs").contains(line.path("name").asText()))
        .allSatisfy(line -> assertThat(line.path("state").asText()).as("%s", line).isEqualTo("ok"));
  }
}
