package org.levain.itests.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.levain.demo.server.Folders;
import org.levain.demo.wiki.WikiFolder;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.Terminal;
import org.levain.itests.visit.Visitor;

/**
 * The README's installation, typed on the machine of a wiki that already runs; then what the guide
 * to backups says, typed there too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationIT {

  private static final Path SOURCES = Path.of(System.getProperty("levain.it.root"));
  private static final Path FOLDER = Path.of("target/newcomer/installation").toAbsolutePath();
  private static final Path HOME = FOLDER.resolve("levain");
  private static final Path PLACE = FOLDER.resolve("download");
  private static final Path BACKUPS = FOLDER.resolve("backups");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Account ADMIN = new Account("admin", "Admin-of-tests-1");
  private static final List<String> PARTS =
      List.of("levain/ping", "levain/goals/api/communities", "levain/admin/api/jobs");

  private final LivedInWiki content = new LivedInWiki(1);
  private PlainTomcat tomcat;
  private Guide guide;
  private Optional<Shell> server = Optional.empty();
  private Visitor terminal;
  private Visitor admin;

  @BeforeAll
  void unpack() throws IOException {
    Folders.delete(FOLDER);
    tomcat = PlainTomcat.unpackedIn(FOLDER.resolve("tomcat"));
    WikiFolder wiki = new WikiFolder(FOLDER.resolve("wiki"));
    content.writeInto(wiki, ADMIN.password());
    tomcat.serve(wiki);
    Folders.create(BACKUPS);
    Folders.create(PLACE);
    guide =
        Guide.in(
            SOURCES,
            PLACE,
            path(),
            Map.of("LEVAIN", HOME, "BACKUPS", BACKUPS, "WIKI", wiki.path()));
  }

  @AfterAll
  void close() {
    server.ifPresent(Shell::close);
  }

  @Test
  @Order(1)
  void levainIsInAfterTheStepsAndOneRestart() throws Exception {
    try (Shell before = tomcat.start("before.log")) {
      assertThat(visitor(tomcat.portOf(before)).get("Wiki.jsp?page=Main").status()).isEqualTo(200);
      assertThat(before.end()).isEmpty();
    }
    install(tomcat.folder(), HOME);
    start("after.log");
    assertThat(admin.get("levain/admin").status()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void theWikiIsAsItWasOnceLevainHasTakenBackWhatItWrote() throws Exception {
    List<String> before = projection();
    try (Founders founders = founders("Club du départ")) {
      founders.found();
    }
    awaitJobs();
    assertThat(projection()).hasSizeGreaterThan(before.size());
    assertThat(guide.type("uninstall --dry-run")).contains("\tsame\n");
    assertThat(guide.type("uninstall --apply"))
        .contains("Kept because somebody edited it: 0.", HOME.toString());
    assertThat(projection()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void everyWriteBeforeThePointIsThereAfterTheLossOfTheDataFolder() throws Exception {
    try (Founders founders = founders("Club de garde")) {
      founders.found();
      Future<?> more = founders.goOn();
      Instant point = point(guide.type("backup \"$BACKUPS"));
      founders.stop();
      Object unused = more.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(founders.count()).isGreaterThan(1);
      guide.type("cp -a");
      assertThat(stop()).isEmpty();
      Folders.delete(HOME);
      guide.type("cp -r levain");
      assertThat(point(guide.type("restore \"$BACKUPS"))).isEqualTo(point);
      start("restored.log");
      assertThat(Founders.names(terminal))
          .hasSizeGreaterThan(0)
          .containsAll(founders.acknowledgedBefore(point));
      assertThat(founders.acknowledgedBefore(point)).isNotEmpty();
    }
    assertThat(terminal.get("levain/admin/api/status?seals=true").json().path("lines"))
        .filteredOn(line -> line.path("name").asText().equals("audit"))
        .singleElement()
        .satisfies(line -> assertThat(line.path("state").asText()).isEqualTo("ok"));
    assertThat(stop()).isEmpty();
  }

  private static Instant point(String printed) {
    Matcher line = Pattern.compile("(?m)^point\t(\\S+)$").matcher(printed);
    assertThat(line.find()).as(printed).isTrue();
    return Instant.parse(line.group(1));
  }

  private Founders founders(String name) {
    return new Founders(admin, content.member(20).login(), name);
  }

  private static List<String> projection() {
    Terminal.Ended ended = new Terminal(HOME).run("projection");
    assertThat(ended.code()).as("%s", ended).isZero();
    return ended.output().lines().toList();
  }

  private void start(String log) throws Exception {
    Shell started = tomcat.start(log);
    server = Optional.of(started);
    Visitor stranger = visitor(tomcat.portOf(started));
    await(() -> stranger.get("levain/ping").status() == 200);
    Path token = HOME.resolve("run/terminal.token");
    await(() -> Files.exists(token));
    terminal = stranger.with("Authorization", "Bearer " + Files.readString(token).strip());
    await(() -> PARTS.stream().allMatch(part -> terminal.get(part).status() == 200));
    admin = visitor(tomcat.portOf(started));
    new LivedInWikiServer().signIn(admin, ADMIN);
  }

  private Stream<ProcessHandle> stop() throws InterruptedException {
    return server.orElseThrow().end();
  }

  private void awaitJobs() throws Exception {
    await(
        () ->
            terminal.get("levain/admin/api/jobs").json().findValuesAsText("state").stream()
                .allMatch(state -> List.of("DONE", "SCHEDULED").contains(state)));
  }

  /** Types the block, with two paths of this machine instead of the README's. */
  private static void install(Path tomcat, Path home) throws IOException, InterruptedException {
    Path archive = Path.of(System.getProperty("levain.archive"));
    Files.copy(archive, PLACE.resolve(archive.getFileName()));
    String steps = Readme.in(SOURCES).installation();
    String ours =
        steps
            .replaceFirst("(?m)^TOMCAT=\\S+", "TOMCAT=" + tomcat)
            .replaceFirst("(?m)^LEVAIN=\\S+", "LEVAIN=" + home);
    assertThat(ours).as(steps).contains("TOMCAT=" + tomcat, "LEVAIN=" + home);
    try (Shell shell = Shell.start(ours, PLACE, FOLDER.resolve("steps.log"), path())) {
      assertThat(shell.awaitEnd(PATIENCE)).as(shell.text()).isZero();
    }
  }

  /** {@code jar} comes with the JDK that the README asks for. */
  private static Map<String, String> path() {
    return Map.of("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
  }

  /** A look at the server. */
  private interface Look {
    boolean isGood() throws IOException;
  }

  private static void await(Look look) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!look.isGood()) {
      assertThat(System.nanoTime()).as("Levain is up in time").isLessThan(end);
      Thread.sleep(100);
    }
  }

  private static Visitor visitor(int port) {
    return new Visitor(URI.create("http://127.0.0.1:" + port + "/wiki/"));
  }
}
