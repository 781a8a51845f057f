package org.levain.terminal.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.terminal.Console;
import org.levain.terminal.StandInServer;

/** On a data folder that people have lived in: what is theirs stays at home. */
class SupportCommandTest {

  private static final byte[] KEY = HexFormat.of().parseHex("5a".repeat(16) + "c3".repeat(16));
  private static final String TOKEN = "Zk3dT9aQ-0xWmB7vLr_c1nYh5sUe8oGjPf2iXt6KqRA";

  /** What must never be in it, as people write it. */
  private static final List<String> PRIVATE =
      List.of(
          "Camille",
          "Durand",
          "camille.durand@example.org",
          "cdurand",
          "Zoé",
          "Ben Salah",
          "0612345678",
          "192.168.7.21",
          "Réparer des vélos",
          "Hôpital Saint-Rémi",
          "smtp.saint-remi.example",
          "hunter2hunter2",
          "pg-pässword",
          "wiki.saint-remi.example",
          TOKEN,
          HexFormat.of().formatHex(KEY),
          Base64.getEncoder().encodeToString(KEY),
          new String(KEY, ISO_8859_1),
          "0191f3a2-7c44-7aaa-9b1e-2d3c4b5a6978");

  @TempDir private Path home;
  private Path data;
  private Console console;

  @BeforeEach
  void live() throws IOException {
    data = Files.createDirectories(home.resolve("Hôpital Saint-Rémi/levain"));
    console = new Console(home).with("LEVAIN_HOME", data.toString());
    write(
        "conf/org.levain.mail.cfg",
        """
        # ask Camille Durand before you change this
        host = smtp.saint-remi.example
        port = 587
        user = cdurand
        password = hunter2hunter2
        from = Camille Durand <camille.durand@example.org>
        """);
    write(
        "conf/org.levain.persistence.cfg",
        "url = jdbc:postgresql://wiki.saint-remi.example/levain\npassword = pg-p\u00e4ssword\n");
    write("conf/org.levain.web.cfg", "publicUrl = https://wiki.saint-remi.example/w\nDurand = x\n");
    write("conf/org.levain.metrics.cfg", "token = " + TOKEN + "\n");
    write("conf/people/members.csv", "login,full_name\ncdurand,Camille Durand\n");
    write("conf/Durand.txt", "notes");
    Files.createDirectories(data.resolve("keys"));
    Files.write(data.resolve("keys/form.key"), KEY);
    write("run/terminal.token", TOKEN);
    write("log/levain.log", log());
    write("log/levain-bridge.log", bridgeLog());
    Files.createDirectories(data.resolve("bundles/lib"));
    jar(data.resolve("bundles/org.levain.goals-Durand.jar"), "org.levain.goals");
    write("bundles/lib/broken.jar", "no jar of Camille's");
  }

  @Test
  void tellsNothingOfPersonsWithTheServerThere() throws IOException {
    try (StandInServer server = new StandInServer(data)) {
      Files.writeString(data.resolve("run/terminal.token"), TOKEN);
      server.on(
          "GET admin/api/status",
          200,
          "application/json",
          """
          {"version":"0.2.0","healthy":false,"lines":[
           {"name":"database","state":"ok","value":"Derby, answers in 3 ms","advice":""},
           {"name":"address","state":"ok","value":"https://wiki.saint-remi.example/w","advice":""},
           {"name":"goals","state":"watch","value":"Réparer des vélos","advice":"Ask Zoé Ben Salah."}]}
          """);
      server.on(
          "GET admin/api/modules",
          200,
          "application/json",
          """
          {"items":[{"name":"org.levain.goals","version":"0.2.0","state":"running"}],
           "changes":[{"by":"cdurand (levain swap)","taken":false,"held":12,
             "reasons":["component org.levain.goals failed: java.lang.IllegalStateException: Durand"]}]}
          """);

      assertThat(console.run("support", "help.zip")).isZero();
    }

    Map<String, String> archive = read();
    assertPrivate(archive);
    assertThat(archive.get("status.json"))
        .contains("\"name\" : \"database\"", "\"state\" : \"watch\"", "in 3 ms");
    assertThat(archive.get("modules.json"))
        .contains("org.levain.goals failed: java.lang.IllegalStateException: ***", "\"held\" : 12");
  }

  @Test
  void tellsNothingOfPersonsWithTheServerAway() throws IOException {
    assertThat(console.run("support", "help.zip")).isZero();

    Map<String, String> archive = read();
    assertPrivate(archive);
    assertThat(archive.get("status.json")).contains("away");
  }

  @Test
  void tellsWhatHelps() throws IOException {
    assertThat(console.run("support", "help.zip")).isZero();

    Map<String, String> archive = read();
    assertThat(archive.get("bundles.tsv"))
        .contains("org.levain.goals\t0.2.0\t", "cannot be read\t\t19\t");
    assertThat(archive.get("settings.tsv"))
        .contains("org.levain.mail.cfg\tport\t587\n", "org.levain.mail.cfg\tpassword\t***\n")
        .contains("org.levain.persistence.cfg\turl\tpostgresql\n", "other files\t\t1\n");
    assertThat(archive.get("sizes.tsv")).contains("keys\t1\t32\n", "db\t0\t0\n");
    assertThat(archive.get("levain.log"))
        .contains("2026-11-24T10:00:00.000+01:00 WARN", "java.net.ConnectException:")
        .contains("\tat java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)");
    assertThat(archive.get("levain-bridge.log"))
        .contains("version 0.2.0, data folder ***", "requests waited, 340 ms at most")
        .contains("data folder *** ***\n", "GET /levain/goals/jobs failed")
        .doesNotContain("host", "answers");
    assertThat(archive.get("about.txt")).contains("levain ", "java 1", "processors");
  }

  @Test
  void listsWhatIsInItAndWritesNothingInADryRun() {
    assertThat(console.run("support", "--dry-run", "help.zip")).isZero();

    assertThat(console.lines())
        .extracting(line -> line.split("\t")[0])
        .containsExactly(
            "about.txt",
            "bundles.tsv",
            "settings.tsv",
            "sizes.tsv",
            "status.json",
            "modules.json",
            "levain.log",
            "levain-bridge.log");
    assertThat(home.resolve("help.zip")).doesNotExist();
  }

  @Test
  void writesOverNothingAndForItsOwnerOnly() throws IOException {
    assertThat(console.run("support", "help.zip")).isZero();
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("help.zip"))))
        .isEqualTo("rw-------");
    assertThat(console.run("support", "help.zip")).isEqualTo(2);
    assertThat(console.err()).contains("is there already: name another file");
    assertThat(console.run("support", "no/such/folder/help.zip")).isEqualTo(2);
  }

  private static void assertPrivate(Map<String, String> archive) {
    archive.forEach(
        (name, text) -> {
          for (String secret : PRIVATE) {
            assertThat(text.toLowerCase(Locale.ROOT))
                .as(name)
                .doesNotContain(secret.toLowerCase(Locale.ROOT));
          }
          assertThat(text).as(name).doesNotContain("Rémi", "vélos", "saint-remi", "06 12");
        });
  }

  private static String log() {
    return """
        2026-11-24T10:00:00.000+01:00 WARN  [http-nio-8080-exec-3] o.l.goals.Community - The page Réparer des vélos of Camille Durand was not written
        2026-11-24T10:00:01.000+01:00 INFO  [cdurand] o.l.jobs - Mail to camille.durand@example.org (Zoé Ben Salah) failed, call 06 12 34 56 78 or 0612345678
        2026-11-24T10:00:02.000+01:00 ERROR [main] o.l.persistence - java.net.ConnectException: wiki.saint-remi.example 192.168.7.21 as cdurand with hunter2hunter2
        \tat java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)
        \tat Camille.Durand(Camille.java:1)
        2026-11-24T10:00:03.000+01:00 INFO  [main] o.l.security - token %s of member 0191f3a2-7c44-7aaa-9b1e-2d3c4b5a6978 key %s
        Réparer des vélos, le mardi, avec Camille
        """
        .formatted(TOKEN, HexFormat.of().formatHex(KEY));
  }

  private static String bridgeLog() {
    return """
        2026-11-24T10:00:00.000+01:00 INFO  [levain] version 0.2.0, data folder /srv/Hôpital Saint-Rémi/levain.
        2026-11-24T10:00:00.000+01:00 INFO  [levain] SWAP is asked for by cdurand (levain swap).
        2026-11-24T10:00:00.000+01:00 INFO  [levain] 12 requests waited, 340 ms at most.
        2026-11-24T10:00:00.000+01:00 INFO  [levain] data folder (/url/password/host/levain), jdbc:derby:/host/answers
        2026-11-24T10:00:00.000+01:00 INFO  [levain] GET /levain/goals/jobs failed
        """;
  }

  private void write(String name, String text) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void jar(Path file, String name) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue("Bundle-SymbolicName", name);
    main.putValue("Bundle-Version", "0.2.0");
    main.putValue("Bundle-Vendor", "Camille Durand");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new ZipEntry("OSGI-INF/l10n/messages.properties"));
      jar.write("words=host port password url answers in ms goals failed jobs\n".getBytes(UTF_8));
    }
  }

  private Map<String, String> read() throws IOException {
    Map<String, String> archive = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(home.resolve("help.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.put(
            entry.getName().replace("levain-support/", ""), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return archive;
  }
}
