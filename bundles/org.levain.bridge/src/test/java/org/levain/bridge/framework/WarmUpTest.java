package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.FakeContext;

/** What is asked of a module before people ask it. */
@Timeout(60)
class WarmUpTest {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private Site site;
  private Health health;
  private long slowness;
  private volatile boolean interrupted;

  @BeforeEach
  void start(@TempDir Path temp) throws Exception {
    site = new Site(temp.resolve("levain"));
    Canary canary =
        new Canary(
            new FakeContext().proxy(),
            (request, response) -> {
              asked.add(request.getPathInfo());
              pause();
            });
    health = new Health(site.framework.getBundleContext(), site.installed, canary);
  }

  @AfterEach
  void stop() throws Exception {
    site.close();
  }

  @Test
  void asksOnlyWhatCameSince() throws Exception {
    module("/goals/*", "/goals/", "/goals/api/communities");
    long mark = health.newestServlet();
    module("/seeding/*", "/seeding/");

    health.warm(mark, Duration.ofSeconds(10));

    assertThat(asked).containsExactly("/seeding/");
  }

  @Test
  void asksEverythingAtTheStart() throws Exception {
    module("/goals/*", "/goals/", "/goals/api/communities");

    health.warm(0, Duration.ofSeconds(10));

    assertThat(asked).containsExactly("/goals/", "/goals/api/communities");
  }

  @Test
  void endsInTime() throws Exception {
    module("/goals/*", "/goals/1", "/goals/2", "/goals/3");
    slowness = 500;

    health.warm(0, Duration.ofMillis(50));
    Thread.sleep(slowness);

    assertThat(interrupted).as("it may be in the database").isFalse();
    assertThat(asked).containsExactly("/goals/1");
  }

  private void module(String pattern, String... warm) {
    Object servlet =
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Servlet.class},
            (proxy, method, arguments) ->
                method.getName().equals("hashCode") ? System.identityHashCode(proxy) : null);
    var unused =
        site.framework
            .getBundleContext()
            .registerService(
                Servlet.class.getName(),
                servlet,
                new Hashtable<>(
                    Map.of("osgi.http.whiteboard.servlet.pattern", pattern, "levain.warm", warm)));
  }

  private void pause() {
    try {
      Thread.sleep(slowness);
    } catch (InterruptedException e) {
      interrupted = true;
    }
  }
}
