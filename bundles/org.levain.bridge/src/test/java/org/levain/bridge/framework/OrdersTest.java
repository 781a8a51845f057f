package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.drop.Jars;

/** Sets that somebody asks for as a whole: all of it runs, or what ran before goes on. */
@Timeout(120)
class OrdersTest {

  private static final String GOALS = "org.levain.goals";
  private static final String BADGES = "org.levain.badges";

  @TempDir private Path temp;
  private Site site;
  private int number;

  @BeforeEach
  void start() throws Exception {
    site = new Site(temp.resolve("levain"));
    site.put("org.levain.web.jar", Site.WEB, "1.0.0");
    site.put("goals-1.jar", GOALS, "1.0.0");
    site.put("lib/some-1.jar", "some.library", "1", Map.of("Export-Package", "some.library"));
    site.modules.first();
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void runsTheFilesInThePlacesOfWhatTheyReplaceAndMakesTheFolderTheSame() throws Exception {
    Properties answer =
        order(
            "swap",
            Jars.bundle(temp.resolve("goals-2.jar"), GOALS, "2.0.0"),
            Jars.bundle(temp.resolve("some-2.jar"), "some.library", "2"),
            Jars.bundle(temp.resolve("badges.jar"), BADGES, "1.0.0"));

    assertThat(answer)
        .containsEntry("state", "taken")
        .containsEntry("replaced.1", GOALS + "\t1.0.0\t2.0.0")
        .containsEntry("replaced.2", "some.library\t1.0.0\t2.0.0")
        .containsEntry("added.1", BADGES + "\t\t1.0.0")
        .containsEntry("turnedAway", "0");
    assertThat(site.states())
        .contains(GOALS + " 2.0.0 active", BADGES + " 1.0.0 active", "some.library 2.0.0 active")
        .hasSize(4);
    assertThat(files())
        .containsExactly("badges.jar", "goals-2.jar", "lib/some-2.jar", "org.levain.web.jar");
    assertThat(site.log()).contains("SWAP is asked for by a test");

    long before = site.bundle(GOALS).getLastModified();
    site.look();
    assertThat(site.bundle(GOALS).getLastModified()).as("not once more").isEqualTo(before);
  }

  @Test
  void changesNothingWhenOneOfTheFilesLacksSomething() throws Exception {
    Properties answer =
        order(
            "swap",
            Jars.bundle(temp.resolve("goals.jar"), GOALS, "2.0.0"),
            Jars.bundle(
                temp.resolve("badges.jar"),
                BADGES,
                "1.0.0",
                Map.of("Import-Package", "some.library;version=\"[7,8)\"")));

    assertThat(answer).containsEntry("state", "refused");
    assertThat(answer.getProperty("reason.1"))
        .isEqualTo(BADGES + " 1.0.0 (badges.jar) waits for package some.library 7.0.0 or newer");
    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(3);
    assertThat(files()).containsExactly("goals-1.jar", "lib/some-1.jar", "org.levain.web.jar");
  }

  @Test
  void takesTheWholeSetBackWhenOneOfThemFails() throws Exception {
    Properties answer =
        order(
            "swap",
            Jars.bundle(temp.resolve("goals.jar"), GOALS, "2.0.0"),
            throwing(temp.resolve("badges.jar"), BADGES, "1.0.0"));

    assertThat(answer).containsEntry("state", "refused");
    assertThat(answer.getProperty("reason.1")).contains("does not start: no licence was found");
    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(3);
    assertThat(site.gate.isOpen()).isTrue();
    assertThat(files()).containsExactly("goals-1.jar", "lib/some-1.jar", "org.levain.web.jar");
  }

  @Test
  void saysWhatASwapWouldDoAndDoesNotDoIt() throws Exception {
    site.put("user.jar", "org.levain.user", "1", Map.of("Import-Package", "some.library"));
    site.look();
    Path library = temp.resolve("some-2.jar");
    Jars.bundle(library, "some.library", "2", Map.of("Export-Package", "some.library"));
    Path goals = temp.resolve("goals.jar");
    Jars.bundle(
        goals, GOALS, "2.0.0", Map.of(), Map.of("db/derby/V7__ideas.sql", new byte[] {' '}));

    Properties answer = order("dry-run", library, goals);

    assertThat(answer)
        .containsEntry("state", "ready")
        .containsEntry("migration.1", GOALS + " V7__ideas.sql")
        .containsEntry("pauses.1", GOALS)
        .containsEntry("pauses.2", "org.levain.user")
        .containsEntry("pauses.3", "some.library");
    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(4);
    assertThat(order("dry-run", throwing(goals, GOALS, "3.0.0"))).containsEntry("state", "ready");
  }

  /** The frameworks of one JVM share the thread that delivers their events. */
  @Test
  void leavesTheFrameworkThatServesAloneWhenASetIsRehearsed() throws Exception {
    Path goals = Jars.bundle(temp.resolve("goals-2.jar"), GOALS, "2.0.0");
    for (int i = 0; i < 10; i++) {
      assertThat(order("dry-run", goals)).containsEntry("state", "ready");
    }

    CountDownLatch told = new CountDownLatch(1);
    site.framework.getBundleContext().addBundleListener(event -> told.countDown());
    assertThat(order("swap", goals)).containsEntry("state", "taken");
    assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().equals("FelixStartLevel"))
        .as("no other framework is left")
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void goesBackToWhatRanBefore() throws Exception {
    order("swap", Jars.bundle(temp.resolve("goals-2.jar"), GOALS, "2.0.0"));

    assertThat(order("rollback"))
        .containsEntry("state", "taken")
        .containsEntry("replaced.1", GOALS + "\t2.0.0\t1.0.0");
    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(3);
    assertThat(files()).containsExactly("goals-1.jar", "lib/some-1.jar", "org.levain.web.jar");

    assertThat(order("rollback")).as("and forth again").containsEntry("state", "taken");
    assertThat(site.states()).contains(GOALS + " 2.0.0 active");
  }

  @Test
  void doesNotBeginWhatItCannotAnswerAndSaysSoOnce() throws Exception {
    Path order = Files.createDirectories(site.folder.run().resolve("orders/1"));
    Jars.bundle(order.resolve("goals-2.jar"), GOALS, "2.0.0");
    Files.createDirectories(order.resolve("answer.properties.part/in-the-way"));
    Files.writeString(order.resolve("order.properties"), "do=swap\nby=a test\n");

    site.look();

    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(3);
    assertThat(site.warnings).singleElement().asString().contains("which it cannot answer");
    number = 1;
    assertThat(order("dry-run", order.resolve("goals-2.jar"))).containsEntry("state", "ready");
  }

  @Test
  void goesBackOnlyOnceWhenItIsKilledBeforeItCanAnswer() throws Exception {
    order("swap", Jars.bundle(temp.resolve("goals-2.jar"), GOALS, "2.0.0"));
    order("rollback");
    Files.delete(site.folder.run().resolve("orders/" + number-- + "/answer.properties"));

    assertThat(order("rollback")).as("as the next process sees it").containsEntry("state", "same");
    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(3);
  }

  @Test
  void saysSoWhenThereIsNoWayBackNothingToDoOrTwoOfOneName() throws Exception {
    assertThat(order("rollback").getProperty("reason.1"))
        .isEqualTo("nothing is kept of what ran before");
    assertThat(order("swap", site.folder.bundles().resolve("goals-1.jar")))
        .containsEntry("state", "same");
    assertThat(
            order(
                    "swap",
                    Jars.bundle(temp.resolve("a.jar"), GOALS, "2.0.0"),
                    Jars.bundle(temp.resolve("b.jar"), GOALS, "3.0.0"))
                .getProperty("reason.1"))
        .isEqualTo("there are two jars of org.levain.goals");
    assertThat(order("swap", Jars.half(temp.resolve("half.jar"))).getProperty("reason.1"))
        .startsWith("refused half.jar: it is not a whole jar");
    assertThat(order("swap").getProperty("reason.1")).isEqualTo("no file was given");
    assertThat(site.states()).contains(GOALS + " 1.0.0 active").hasSize(3);
  }

  @Test
  void takesAReleaseArchiveOfTheDropFolderAsOneSet() throws Exception {
    Path archive =
        release(
            Map.of(
                "levain/bundles/goals-2.jar",
                Jars.bundle(temp.resolve("goals"), GOALS, "2.0.0"),
                "levain/bundles/lib/some-2.jar",
                Jars.bundle(temp.resolve("some"), "some.library", "2")));
    site.look();

    assertThat(site.states())
        .contains(GOALS + " 2.0.0 active", "some.library 2.0.0 active")
        .hasSize(3);
    assertThat(archive).doesNotExist();
    assertThat(files())
        .containsExactly("goals-2.jar", "lib/some-2.jar", "org.levain.web.jar", "r.zip.taken");
  }

  @Test
  void refusesAnArchiveThatIsNoReleaseOrDoesNotRunOrIsNotWholeYet() throws Exception {
    Path archive = release(Map.of("a.txt", Jars.plain(temp.resolve("a"))));
    site.look();
    assertThat(refused()).contains("r.zip: it is not a release of Levain");

    release(Map.of("bundles/g.jar", throwing(temp.resolve("goals"), GOALS, "2.0.0")));
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
    site.look();
    assertThat(refused()).contains("r.zip: it is not a whole archive");

    Files.write(archive, whole);
    site.look();
    assertThat(site.bundle(GOALS).getVersion()).hasToString("1.0.0");
    assertThat(files()).contains("r.zip.refused").doesNotContain("r.zip");
    assertThat(site.warnings).anyMatch(text -> text.contains("puts back"));
  }

  @Test
  void refusesAnArchiveWhoseJarHasNotTheHashThatItNames() throws Exception {
    Path jar = Jars.bundle(temp.resolve("goals"), GOALS, "2.0.0");
    Path sums = Files.writeString(temp.resolve("sums"), "0".repeat(64) + "  bundles/g.jar\n");

    release(Map.of("bundles/g.jar", jar, "SHA256SUMS", sums));
    site.look();

    assertThat(refused()).contains("g.jar in it has not the hash that SHA256SUMS names");
  }

  private String refused() {
    return String.valueOf(site.reports.get().get("refused"));
  }

  private Properties order(String act, Path... files) throws Exception {
    Path folder = Files.createDirectories(site.folder.run().resolve("orders/" + ++number));
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    Files.writeString(folder.resolve("order.properties"), "do=" + act + "\nby=a test\n");
    site.modules.look();
    Properties answer = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve("answer.properties"))) {
      answer.load(in);
    }
    return answer;
  }

  private Path release(Map<String, Path> entries) throws IOException {
    Path archive = site.folder.bundles().resolve("r.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Path> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        Files.copy(entry.getValue(), zip);
      }
    }
    return archive;
  }

  private static Path throwing(Path file, String name, String version) throws IOException {
    return Jars.bundle(
        file,
        name,
        version,
        Map.of(
            "Bundle-Activator",
            ThrowingActivator.class.getName(),
            "Import-Package",
            "org.osgi.framework"),
        Map.of(Jars.file(ThrowingActivator.class), Jars.content(ThrowingActivator.class)));
  }

  private List<String> files() throws IOException {
    Path bundles = site.folder.bundles();
    try (var all = Files.walk(bundles)) {
      return all.filter(Files::isRegularFile)
          .map(file -> bundles.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
