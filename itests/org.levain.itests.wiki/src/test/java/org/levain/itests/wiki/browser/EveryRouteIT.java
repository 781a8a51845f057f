package org.levain.itests.wiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.routes.PageRoutes;
import org.levain.itests.server.RunningServer;

/**
 * Every page that the server has registered, with something to show: in both languages, on both
 * widths, it can be used without eyes and without scrolling sideways. A page that comes later is
 * looked at by itself.
 */
@ExtendWith(ArquillianExtension.class)
class EveryRouteIT {

  @ArquillianResource private RunningServer server;

  @Test
  void canBeReadByEverybody() {
    Map<String, String> routes =
        PageRoutes.of(server, server.signedIn(server.kind().administrator()));
    assertThat(routes).hasSizeGreaterThan(30);
    List<CompletableFuture<List<String>>> readers =
        Reader.byDay().stream()
            .map(reader -> CompletableFuture.supplyAsync(() -> flaws(reader, routes)))
            .toList();
    assertThat(readers).flatExtracting(CompletableFuture::join).isEmpty();
  }

  /** What one reader meets; each has a browser of their own. */
  private List<String> flaws(Reader reader, Map<String, String> routes) {
    List<String> flaws = new ArrayList<>();
    try (Browser browser = Browser.start(server);
        Window window = browser.open(reader, server.kind().administrator())) {
      routes.forEach(
          (route, address) -> {
            window.go("levain/" + address);
            String name = "route-" + route.replaceAll("[^a-z]+", "-");
            window.flaws(name).forEach(f -> flaws.add(address + " " + reader + ": " + f));
          });
      flaws.addAll(window.complaints());
      return flaws;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
