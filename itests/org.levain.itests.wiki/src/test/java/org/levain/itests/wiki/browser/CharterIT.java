package org.levain.itests.wiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.Account;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Visitor;

/**
 * A community's charter in a browser: offered, begun, checked, corrected, published, acknowledged.
 */
@ExtendWith(ArquillianExtension.class)
class CharterIT {

  private static final String PRIMARY = "main form[method=post] button[data-kind=primary]";

  @ArquillianResource private RunningServer server;

  @Test
  void isPublishedAndAcknowledgedInFrenchAtADesk() throws Exception {
    walk(Reader.byNight().get(0), "Club du texte");
  }

  @Test
  void isPublishedAndAcknowledgedInEnglishOnAPhone() throws Exception {
    walk(Reader.byNight().get(1), "Text club");
  }

  private void walk(Reader reader, String name) throws Exception {
    String animator = server.kind().member(21).login();
    String id = SampleCommunity.create(server, name, animator).id();
    String place = "levain/charters/" + id;
    try (Browser browser = Browser.start(server);
        Window window = browser.open(reader, server.kind().member(21))) {
      window.go("levain/goals/communities/" + id);
      look(window, "charter-offered");
      click(window, "main a[href*='/edit?start=']");
      String ready = window.page().locator("#f-source").inputValue();
      look(window, "charter-ready");

      save(window, ready + "\n[test] act=post -> no\n[lift 99] act=x\n");
      assertThat(window.page().locator("[data-verdict=no]").count()).isEqualTo(1);
      window.page().locator("[data-line]").first().click();
      assertThat(window.page().evaluate("document.activeElement.id")).isEqualTo("f-source");
      look(window, "charter-barred");
      window.go(place + "/publish");
      assertThat(window.page().locator(PRIMARY).count()).isZero();

      window.go(place + "/edit");
      save(window, ready);
      click(window, "[data-verdict=yes] a[data-kind=primary]");
      look(window, "charter-publish");
      click(window, PRIMARY);
      assertThat(window.page().locator("[aria-invalid]").count()).isEqualTo(1);
      window.page().locator("[name=confirm]").check();
      click(window, PRIMARY);
      assertThat(window.page().locator(".lv-clause").count()).isGreaterThan(5);
      look(window, "charter-document");

      click(window, PRIMARY);
      assertThat(window.page().locator("#read [data-verdict=yes]").count()).isEqualTo(1);
      click(window, "aside a[href$='/ask']");
      assertThat(window.page().locator("main form[method=get]").count()).isEqualTo(1);
    }
  }

  @Test
  void showsWhatWouldActInABrowserAsText() throws Exception {
    Account animator = server.kind().member(21);
    SampleCommunity club = SampleCommunity.create(server, "Planted club", animator.login());
    Visitor publisher = server.signedIn(animator).acting();
    CharterText.publish(publisher, club.id(), PlantedText.CHARTER);
    String second = PlantedText.CHARTER.replace("Everybody", "Everyone");
    CharterText.publish(publisher, club.id(), second);
    HeldSample held = HeldSample.ask(server.signedIn(server.kind().member(22)).acting(), club);
    try (Browser browser = Browser.start(server);
        Window window = browser.open(Reader.ENGLISH_AT_A_DESK, animator);
        Window authors = browser.open(Reader.FRENCH_ON_A_PHONE, server.kind().member(22))) {
      PlantedText pages = new PlantedText(window);
      String place = "levain/charters/" + club.id();
      assertThat(pages.read(place)).contains("&lt;script&gt;planted()");
      for (String page :
          List.of("/edit", "/edit/preview", "/editions", "/editions/1", "/publish")) {
        pages.read(place + page);
      }
      assertThat(pages.read(place + "/editions/compare?from=1&to=2")).contains("&lt;svg onload");
      assertThat(pages.read(place + "/ask")).contains("&lt;img src=x onerror");
      assertThat(pages.read(place + "/ask?asked=yes&act=post&facts=customers"))
          .contains("data-verdict=\"no\"", "&lt;script&gt;planted()");
      assertThat(pages.read(place + "/ask?asked=yes&act=post&kind=plain"))
          .contains("data-verdict=\"ask\"", "the &lt;img src=x onerror");
      pages.read("levain/charters/requests");
      assertThat(pages.read("levain/charters/requests/" + held.id())).contains("&lt;iframe");
      held.decline(publisher);
      pages.read("levain/charters/requests/" + held.id());

      PlantedText texts = new PlantedText(authors);
      texts.read("levain/charters/held");
      assertThat(texts.read("levain/charters/held/" + held.id()))
          .contains("&lt;script&gt;planted()")
          .hasSizeGreaterThan(HeldSample.LONG);
      for (String wiki : List.of("Wiki.jsp", "Edit.jsp", "Comment.jsp")) {
        texts.read(wiki + "?page=" + club.name().replace(" ", "%20"));
        assertThat(authors.page().locator("levain-charter").count()).as(wiki).isPositive();
      }
      assertThat(pages.live()).isEmpty();
      assertThat(texts.live()).isEmpty();
      assertThat(window.complaints()).isEmpty();
    }
  }

  private static void save(Window window, String text) {
    window.page().locator("#f-source").fill(text);
    click(window, PRIMARY);
  }

  private static void look(Window window, String name) {
    assertThat(window.flaws(name)).as(name).isEmpty();
  }

  private static void click(Window window, String selector) {
    Page page = window.page();
    page.locator(selector).first().click();
    page.waitForLoadState();
  }
}
