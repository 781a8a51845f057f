package org.levain.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole bridge in a web application that is not a wiki, with the real Felix. */
@Timeout(120)
class BridgeTest {

  @TempDir private Path temp;
  private final FakeContext context = new FakeContext();
  private boolean started;
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
    ServletContextListener second = (ServletContextListener) other.listener();
    second.contextInitialized(new ServletContextEvent(other.proxy()));

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

  private String state() {
    try {
      return answer() + context.log();
    } catch (Exception e) {
      return e.toString();
    }
  }

  private void start() {
    new LevainInitializer().onStartup(null, context.proxy());
    listener().contextInitialized(new ServletContextEvent(context.proxy()));
    started = true;
  }

  private ServletContextListener listener() {
    return (ServletContextListener) context.listener();
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
