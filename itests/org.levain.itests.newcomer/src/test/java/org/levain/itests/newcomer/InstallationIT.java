package org.levain.itests.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levain.demo.server.Folders;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.visit.Visitor;

/** The README's installation, typed on the machine of a wiki that already runs. */
class InstallationIT {

  private static final Path SOURCES = Path.of(System.getProperty("levain.it.root"));
  private static final Path FOLDER = Path.of("target/newcomer/installation").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Account ADMIN = new Account("admin", "Admin-of-tests-1");

  @Test
  void levainIsInAfterTheStepsAndOneRestart() throws Exception {
    Folders.delete(FOLDER);
    PlainTomcat tomcat = PlainTomcat.unpackedIn(FOLDER.resolve("tomcat"));
    WikiFolder wiki = new WikiFolder(FOLDER.resolve("wiki"));
    new LivedInWiki(1).writeInto(wiki, ADMIN.password());
    tomcat.serve(wiki);
    try (Shell server = tomcat.start("before.log")) {
      assertThat(visitor(tomcat.portOf(server)).get("Wiki.jsp?page=Main").status()).isEqualTo(200);
      assertThat(server.end()).isEmpty();
    }

    install(tomcat.folder(), FOLDER.resolve("levain"));

    try (Shell server = tomcat.start("after.log")) {
      Visitor visitor = visitor(tomcat.portOf(server));
      awaitLevain(visitor);
      new LivedInWikiServer().signIn(visitor, ADMIN);
      assertThat(visitor.get("levain/admin").status()).isEqualTo(200);
      assertThat(server.end()).isEmpty();
    }
  }

  /** Types the block, with two paths of this machine instead of the README's. */
  private static void install(Path tomcat, Path home) throws IOException, InterruptedException {
    Path archive = Path.of(System.getProperty("levain.archive"));
    Path place = Folders.create(FOLDER.resolve("download"));
    Files.copy(archive, place.resolve(archive.getFileName()));
    String steps = Readme.in(SOURCES).installation();
    String ours =
        steps
            .replaceFirst("(?m)^TOMCAT=\\S+", "TOMCAT=" + tomcat)
            .replaceFirst("(?m)^LEVAIN=\\S+", "LEVAIN=" + home);
    assertThat(ours).as(steps).contains("TOMCAT=" + tomcat, "LEVAIN=" + home);
    try (Shell shell = Shell.start(ours, place, FOLDER.resolve("steps.log"), path())) {
      assertThat(shell.awaitEnd(PATIENCE)).as(shell.text()).isZero();
    }
  }

  /** {@code jar} comes with the JDK that the README asks for. */
  private static Map<String, String> path() {
    return Map.of("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
  }

  private static void awaitLevain(Visitor visitor) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (visitor.get("levain/ping").status() != 200) {
      assertThat(System.nanoTime()).as("Levain is up in time").isLessThan(end);
      Thread.sleep(100);
    }
  }

  private static Visitor visitor(int port) {
    return new Visitor(URI.create("http://127.0.0.1:" + port + "/wiki/"));
  }
}
