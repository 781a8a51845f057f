package org.levain.itests.wiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.PublicAddress;
import org.levain.itests.visit.Visitor;

/** Somebody takes their signature along: what a mail program gets lies on the clipboard. */
final class SignatureRoad {

  /** Words that would call a function, and turn around what follows. */
  private static final String HOSTILE = BadgesRoadIT.HOSTILE + " \u202E & so on";

  private static final String OF_THE_HOUSE = "http://localhost:8080/wiki";
  private static final String CHECK = PublicAddress.OUTSIDE + "/levain/badges/v/";
  private static final int MOST = 10_000;

  /** As it was put there: reading it in the usual way would make other HTML of it. */
  private static final String CLIPBOARD =
      """
      async () => {
        const [item] = await navigator.clipboard.read({ unsanitized: ['text/html'] });
        const html = await (await item.getType('text/html')).text();
        const text = await (await item.getType('text/plain')).text();
        const shown = name => document.getElementById('sign-' + name).value;
        return { html, text, same: html.includes(shown('html')) && text === shown('text') };
      }
      """;

  private static final String PARTS =
      """
      html => {
        const body = new DOMParser().parseFromString(html, 'text/html').body;
        const all = selector => [...body.querySelectorAll(selector)];
        return {
          images: all('img').map(image => image.src.replace(/,.*/s, ',')
            + ['width', 'height', 'alt'].map(name => ' ' + image.getAttribute(name)).join('')),
          links: all('a').map(link => link.href.replace(/[^/]*$/, '')),
          nested: all('table > tbody > tr > td > table').length,
          bare: all('td, a, img').filter(element => !element.getAttribute('style')).length,
          foreign: all('script, style, [class], [id], [onerror]').length,
        };
      }
      """;

  private final RunningServer server;
  private final Window window;
  private final Window empty;
  private final Reader reader;
  private Map<?, ?> copied = Map.of();

  /**
   * The road of whoever has this window.
   *
   * @param empty a window that shows nothing yet
   */
  SignatureRoad(RunningServer server, Window window, Window empty, Reader reader) {
    this.server = server;
    this.window = window;
    this.empty = empty;
    this.reader = reader;
  }

  /** Is warned where nobody outside could open its links; then takes it with either picture. */
  void take(String award, String badge) {
    Visitor admin = server.signedIn(server.kind().administrator());
    PublicAddress.say(admin, OF_THE_HOUSE);
    Page page = window.page();
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    window.go("levain/badges/signature/" + award.replaceFirst(".*/", ""));
    assertThat(page.locator("[data-verdict=ask]")).containsText(warning());
    assertThat(window.flaws("badges-signature")).isEmpty();

    PublicAddress.say(admin);
    page.fill("[name=function]", "Quay " + HOSTILE);
    copy("linked");
    assertThat(page.locator("[data-verdict]")).hasCount(0);
    Map<?, ?> linked = parts();
    assertThat(linked.get("images").toString())
        .startsWith("[" + PublicAddress.OUTSIDE + "/levain/badges/i/")
        .contains("/64@2x.png 64 64 " + badge + " 20");
    assertThat(linked.get("links").toString()).isEqualTo("[%1$s, %1$s]".formatted(CHECK));
    assertThat(copied.get("text").toString())
        .startsWith("-- \n")
        .contains("\nQuay <img src=x", "\n" + badge + " 20", ": " + CHECK)
        .doesNotContain("\u202E");

    copy("embedded");
    assertThat(parts().get("images").toString())
        .startsWith("[data:image/png;base64, 64 64 " + badge + " 20");
  }

  private String warning() {
    return reader.language().equals("fr")
        ? "De l’extérieur, l’adresse de ce serveur ne s’ouvre pas"
        : "People outside cannot open this server’s address";
  }

  /** Has it drawn with a picture of this kind, and copies it. */
  private void copy(String picture) {
    Page page = window.page();
    page.selectOption("[name=picture]", picture);
    page.locator("form:has([name=picture]) [type=submit]").click();
    page.waitForURL("**picture=" + picture + "*");
    page.locator("[data-copy=rich]").click();
    assertThat(page.locator("#copied")).not().isEmpty();
    copied = (Map<?, ?>) page.evaluate(CLIPBOARD);
    assertThat(copied.get("same")).as("what is shown is what is copied").isEqualTo(true);
    assertThat(copied.get("html").toString()).hasSizeLessThanOrEqualTo(MOST);
  }

  /** What the HTML is made of, as seen in a page without rules of its own. */
  private Map<?, ?> parts() {
    Map<?, ?> parts = (Map<?, ?>) empty.page().evaluate(PARTS, copied.get("html"));
    assertThat(parts.get("nested")).isEqualTo(1);
    assertThat(parts.get("bare")).as("elements without a style of their own").isEqualTo(0);
    assertThat(parts.get("foreign")).as("what mail programs take away").isEqualTo(0);
    return parts;
  }
}
