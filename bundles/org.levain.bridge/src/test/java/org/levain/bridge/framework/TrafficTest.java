package org.levain.bridge.framework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.levain.bridge.FakeRequest;
import org.levain.bridge.FakeResponse;
import org.levain.bridge.gate.Dispatcher;
import org.levain.bridge.gate.LevainFilter;

@Timeout(120)
class TrafficTest {

  @TempDir private Path temp;

  @Test
  void countsModulesThatAreThereByNameAndAllElseTogether() throws Exception {
    try (Site site = new Site(temp.resolve("levain"))) {
      Traffic traffic = new Traffic(site.gate);
      traffic.offer(site.framework.getBundleContext());
      site.framework
          .getBundleContext()
          .registerService(
              Servlet.class,
              servlet(),
              new Hashtable<>(Map.of("osgi.http.whiteboard.servlet.pattern", "/goals/*")));
      site.gate.open();
      Dispatcher failing =
          traffic.counting(
              (request, response) -> {
                response.setStatus(request.getPathInfo().contains("none") ? 404 : 201);
              });
      LevainFilter filter = new LevainFilter(site.gate, failing, request -> {});
      for (String path : new String[] {"goals/a", "goals/none", "goals/b", "x/1", "y/none", ""}) {
        filter.doFilter(
            new FakeRequest("/levain/" + path).proxy(), new FakeResponse().proxy(), (q, r) -> {});
      }
      traffic.count("/goals/x", 304, 1_000);

      assertThat(traffic.get().get("requests"))
          .isEqualTo(
              Map.of(
                  "goals",
                  Map.of("2xx", 2L, "3xx", 1L, "4xx", 1L),
                  "other",
                  Map.of("2xx", 2L, "4xx", 1L)));
      assertThat(traffic.get()).containsEntry("open", true).containsEntry("inside", 0);
    }
  }

  private static Servlet servlet() {
    return (Servlet)
        Proxy.newProxyInstance(
            TrafficTest.class.getClassLoader(), new Class<?>[] {Servlet.class}, (p, m, a) -> null);
  }
}
