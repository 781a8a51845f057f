package org.levain.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.drop.Jars;
import org.levain.bridge.framework.StubbornActivator;

/** The whole bridge in a web application that is not a wiki, with the real Felix. */
@Timeout(120)
class BridgeTest {

  @TempDir private Path temp;
  private final FakeContext context = new FakeContext();
  private boolean started;
  private long startTook;
  private Path home;

  @BeforeEach
  void home() {
    home = temp.resolve("levain");
    System.setProperty("levain.home", home.toString());
  }

  @AfterEach
  void end() {
    if (started) {
      listener().contextDestroyed(new ServletContextEvent(context.proxy()));
    }
    System.clearProperty("levain.home");
    System.clearProperty("levain.safe");
  }

  @Test
  void standsBeforeTheServersFiltersAndStartsNothingYet() {
    new LevainInitializer().onStartup(null, context.proxy());

    assertThat(context.mapping())
        .containsExactly(
            "setAsyncSupported true",
            "addMappingForUrlPatterns [REQUEST, ASYNC] false [/levain, /levain/*]");
    assertThat(home).doesNotExist();
  }

  @Test
  void saysSoWhenItIsThereTwice() {
    new LevainInitializer().onStartup(null, context.proxy());
    new LevainInitializer().onStartup(null, context.proxy());

    assertThat(context.log()).singleElement().asString().contains("two levain-bridge.jar");
  }

  @Test
  void saysWhatToCopyWhereWhenThereIsNoModuleYet() throws Exception {
    start();

    until(() -> answer().contains("Levain has no modules yet"));
    assertThat(answer()).contains(home.resolve("bundles").toString());
    assertThat(home.resolve("log/levain-bridge.log")).content().contains("INFO", "started in");
    assertThat(context.log()).noneMatch(line -> line.contains("ERROR"));
  }

  @Test
  void refusesAFolderThatOthersMayWriteToAndStartsWhenThatIsPutRight() throws Exception {
    Files.createDirectories(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    start();

    until(() -> answer().contains("Others than the server’s user may write to " + home));
    assertThat(home).isEmptyDirectory();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    until(() -> answer().contains("Levain has no modules yet"));

    assertThat(context.log().stream().filter(line -> line.contains("not started"))).hasSize(1);
  }

  @Test
  void letsOneServerOnlyUseADataFolder() throws Exception {
    start();
    until(() -> answer().contains("no modules yet"));
    FakeContext other = new FakeContext();
    new LevainInitializer().onStartup(null, other.proxy());
    ServletContextListener second = other.listener(ServletContextListener.class);
    second.contextInitialized(new ServletContextEvent(other.proxy()));
    answerSomebody(other);

    until(() -> answer(other).contains("Another server uses the data folder " + home));
    assertThat(answer()).contains("no modules yet");

    listener().contextDestroyed(new ServletContextEvent(context.proxy()));
    until(() -> answer(other).contains("no modules yet"));
    second.contextDestroyed(new ServletContextEvent(other.proxy()));
  }

  @Test
  void leavesNothingBehindWhenTheWebApplicationEnds() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    start();
    until(() -> answer().contains("no modules yet"));

    listener().contextDestroyed(new ServletContextEvent(context.proxy()));
    started = false;

    until(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .noneMatch(Thread::isAlive));
    assertThat(context.attributes()).isEmpty();
    assertThat(home.resolve("run/server.json")).doesNotExist();
    assertThat(answer()).contains("Levain is stopping");
  }

  @Test
  void showsInSafeModeWhatLiesThereAndRunsNothingOfIt() throws Exception {
    System.setProperty("levain.safe", "true");
    Path bundles = Files.createDirectories(home.resolve("bundles/lib")).getParent();
    hanging(bundles.resolve("goals.jar"));
    Jars.half(bundles.resolve("lib/half.jar"));
    Files.createDirectories(home.resolve("conf"));
    Files.writeString(home.resolve("conf/org.levain.bad.cfg"), "name = \\u12");
    Files.writeString(home.resolve("conf/org.levain.web.cfg"), "organisation = <b>Us</b>");
    start();

    until(() -> answer().contains("Levain runs in safe mode"));
    assertThat(home.resolve("cache/felix")).doesNotExist();
    assertThat(context.log()).anyMatch(line -> line.contains("runs in safe mode"));
    until(() -> Files.exists(home.resolve("run/server.json")));
    assertThat(home.resolve("run/server.json")).content().contains("\"safe\":true");

    FakeResponse response = ask(new FakeRequest("/levain/").as("Admin"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body())
        .contains("goals.jar</strong> 1.0.0 SHA-256 ", "lib/half.jar</strong> <span class=\"bad\">")
        .contains("org.levain.bad.cfg</strong> <span class=\"bad\">", "org.levain.web.cfg</strong>")
        .doesNotContain("<b>Us", "{way}", "class=\"code\"");
    FakeResponse french =
        ask(new FakeRequest("/levain/admin/").as("Admin").header("Accept-Language", "fr"));
    assertThat(french.body()).contains("Levain est en mode sans échec", "lang=\"fr\"");
    FakeRequest elsewhere = new FakeRequest("/levain/goals/").as("Admin");
    assertThat(ask(elsewhere).status()).as("no module answers").isEqualTo(503);
    assertThat(ask(new FakeRequest("POST", "/levain/").as("Admin")).status()).isEqualTo(503);
    assertThat(ask(new FakeRequest("/levain/").as("member")).body()).doesNotContain("goals.jar");
  }

  @Test
  void refusesOrdersInSafeMode() throws Exception {
    System.setProperty("levain.safe", "true");
    Path order = Files.createDirectories(home.resolve("run/orders/1"));
    Files.writeString(order.resolve("order.properties"), "do=rollback\nby=a test\n");
    start();

    until(() -> Files.exists(order.resolve("answer.properties")));
    assertThat(order.resolve("answer.properties")).content().contains("None of its modules");
  }

  /** The wiki's own thread starts the bridge, and does not wait for a module. */
  @Test
  void letsTheServerStartWhileAModuleHangs() throws Exception {
    hanging(Files.createDirectories(home.resolve("bundles")).resolve("goals.jar"));
    start();
    try {
      until(() -> logged().contains("put in: org.levain.goals"));
      assertThat(answer()).contains("Levain is starting");
      assertThat(Duration.ofNanos(startTook)).isLessThan(Duration.ofSeconds(2));
    } finally {
      System.setProperty(StubbornActivator.END, "true");
    }
    until(() -> answer().contains("Levain is not complete"));
    System.clearProperty(StubbornActivator.END);
  }

  @Test
  void startsAlthoughTheFrameworksOwnFolderIsBroken() throws Exception {
    Path bundle = Files.createDirectories(home.resolve("cache/felix/bundle7"));
    Files.writeString(bundle.resolve("bundle.info"), "garbage");
    Files.createDirectories(home.resolve("cache/felix/cache.lock/in-the-way"));
    Files.writeString(home.resolve("cache/rehearsal"), "a file, not a folder");
    Files.writeString(home.resolve("cache/stand-ins.tsv"), "a\tb\n\0\n");
    Files.writeString(home.resolve("cache/previous.tsv"), "garbage");
    start();

    until(() -> answer().contains("Levain has no modules yet"));
  }

  private String logged() throws Exception {
    Path log = home.resolve("log/levain-bridge.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private static void hanging(Path file) throws Exception {
    Class<?> activator = StubbornActivator.class;
    Jars.bundle(
        file,
        "org.levain.goals",
        "1.0.0",
        Map.of("Bundle-Activator", activator.getName(), "Import-Package", "org.osgi.framework"),
        Map.of(Jars.file(activator), Jars.content(activator)));
  }

  private FakeResponse ask(FakeRequest request) throws Exception {
    FakeResponse response = new FakeResponse();
    FakeRequest asked = request.header("Accept", "text/html").withoutAsync();
    context.filter().doFilter(asked.proxy(), response.proxy(), (q, r) -> {});
    return response;
  }

  private String state() {
    try {
      return answer() + context.log();
    } catch (Exception e) {
      return e.toString();
    }
  }

  private void start() {
    new LevainInitializer().onStartup(null, context.proxy());
    long before = System.nanoTime();
    listener().contextInitialized(new ServletContextEvent(context.proxy()));
    startTook = System.nanoTime() - before;
    answerSomebody(context);
    started = true;
  }

  /** The server has answered its first request: the framework may start. */
  private static void answerSomebody(FakeContext context) {
    context
        .listener(ServletRequestListener.class)
        .requestDestroyed(
            new ServletRequestEvent(context.proxy(), new FakeRequest("/Wiki.jsp").proxy()));
  }

  private ServletContextListener listener() {
    return context.listener(ServletContextListener.class);
  }

  private String answer() throws Exception {
    return answer(context);
  }

  private static String answer(FakeContext context) throws Exception {
    FakeResponse response = new FakeResponse();
    FakeRequest request = new FakeRequest("/levain/goals/").header("Accept", "text/plain");
    // a server that cannot hold requests is answered at once
    context.filter().doFilter(request.withoutAsync().proxy(), response.proxy(), (q, r) -> {});
    return response.body();
  }

  private void until(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as(this::state).isLessThan(end);
      Thread.sleep(20);
    }
  }
}
