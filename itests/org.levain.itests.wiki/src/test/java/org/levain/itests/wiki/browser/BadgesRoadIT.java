package org.levain.itests.wiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.demo.wiki.Person;
import org.levain.demo.wiki.WikiPage;
import org.levain.demo.wiki.livedin.LivedInWiki;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;

/**
 * A badge from the hand that gives it to its end, as three people see it: who gives, who holds and
 * a stranger; in the wiki's own pages, beside the holder's name, and on the page for strangers.
 */
@ExtendWith(ArquillianExtension.class)
class BadgesRoadIT {

  /** Before them are those whose names collide, and those of other suites. */
  private static final int FIRST = 40;

  /** Words that call a function wherever somebody takes them for HTML. */
  static final String HOSTILE = "<img src=x onerror=hostile()>";

  private static final String MARK = ".levain-marks .levain-mark";
  private static final String IN_SENTENCE = ".form-frame > p " + MARK;
  private static final String IN_HISTORY = "td " + MARK;
  private static final String IN_MENU = "#info .dropdown-header " + MARK;
  private static final String IN_RECENT = ".recentchanges td.author " + MARK;

  @ArquillianResource private RunningServer server;

  @Test
  void isSeenWherePeopleLookUntilItIsEndedInFrenchOnAPhone() throws Exception {
    road(Reader.FRENCH_ON_A_PHONE, "coach", holder(0), "valide", "end", "past");
  }

  @Test
  void isSeenWherePeopleLookUntilItIsWithdrawnInEnglishAtADesk() throws Exception {
    road(Reader.ENGLISH_AT_A_DESK, HOSTILE, holder(1), "valid", "revoke", "no");
  }

  private void road(
      Reader reader, String badge, Person holder, String valid, String end, String verdict)
      throws Exception {
    Account account = Account.of(holder);
    try (Browser browser = Browser.start(server);
        Window giver = browser.open(reader, server.kind().administrator());
        Window mine = browser.open(reader, account);
        Window stranger = browser.open(reader)) {
      List<String> misled = misled(giver, mine, stranger);
      WikiEditor.append(mine, holder.wikiName(), " Au quai du badge.");
      String award = give(giver, badge, holder);
      unseen(mine, holder);

      accept(mine);
      new SignatureRoad(server, mine, stranger, reader)
          .take(award, badge.equals(HOSTILE) ? HOSTILE : "Coach");
      String check = seen(mine, holder, valid);
      try (Window visitor = browser.open(reader)) {
        seenInADarkSkin(visitor, holder);
      }
      int status = stranger.page().navigate(check).status();
      assertThat(status).isEqualTo(200);
      assertThat(stranger.page().locator("[data-verdict=yes]")).containsText(holder.fullName());
      assertThat(stranger.flaws("badges-check-valid")).isEmpty();

      end(giver, award, end);
      unseen(mine, holder);
      stranger.page().reload();
      assertThat(stranger.page().locator("[data-verdict=" + verdict + "]")).hasCount(1);
      assertThat(ofLevain(giver, mine, stranger)).isEmpty();
      assertThat(misled).as("where words were taken for HTML").isEmpty();
    }
  }

  /** Somebody whose name is nobody else's, and about whom the wiki has a page. */
  private Person holder(int number) {
    LivedInWiki content = ((LivedInWikiServer) server.kind()).content();
    List<String> pages = content.pages().stream().map(WikiPage::name).toList();
    List<String> names = content.members().stream().map(Person::fullName).toList();
    return content.members().stream()
        .skip(FIRST)
        .filter(person -> names.indexOf(person.fullName()) == names.lastIndexOf(person.fullName()))
        .filter(person -> pages.contains(person.wikiName()))
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  private static String page(Person holder) {
    return URLEncoder.encode(holder.wikiName(), StandardCharsets.UTF_8);
  }

  /** The pages that take words for HTML, from now on. */
  private static List<String> misled(Window... windows) {
    List<String> pages = new ArrayList<>();
    for (Window window : windows) {
      window.page().exposeFunction("hostile", arguments -> pages.add(window.page().url()));
    }
    return pages;
  }

  /** Opens the form for a role, or for a badge of one's own that is drawn for it. */
  private static void choose(Window giver, String badge) {
    if (!badge.equals(HOSTILE)) {
      giver.go("levain/badges/kinds/" + badge + "/give");
      return;
    }
    giver.go("levain/badges/new");
    Page page = giver.page();
    for (String field : List.of("nameEn", "nameFr", "aboutEn", "aboutFr")) {
      page.fill("[name=" + field + "]", HOSTILE);
    }
    page.fill("[name=monogram]", "QB");
    page.locator("form:has([name=monogram]) button[data-kind=primary]").click();
    page.waitForURL("**/?done=drawn");
    page.locator(".lv-catalogue > li", new Page.LocatorOptions().setHasText(HOSTILE))
        .last()
        .locator("a[href$='/give']")
        .click();
    page.waitForURL("**/give");
  }

  private static String give(Window giver, String badge, Person holder) {
    choose(giver, badge);
    Page page = giver.page();
    page.fill("[name=member]", holder.login());
    page.fill("[name=reason]", "Helps on the quay." + HOSTILE + "\u202E");
    page.locator("form button[data-kind=primary]").click();
    page.waitForURL("**/awards/*?done=given");
    return page.url().replaceFirst("\\?.*", "");
  }

  private static void accept(Window mine) {
    mine.go("levain/badges/mine");
    Page page = mine.page();
    page.locator("[name=wiki]").first().check();
    page.locator("[name=strangers]").first().check();
    page.locator("button[value=accept]").click();
    page.waitForURL("**/mine?done=accepted*");
  }

  private static void end(Window giver, String award, String how) {
    Page page = giver.page();
    page.navigate(award);
    page.fill("[name=reason]", "The mandate is over.");
    page.locator("button[value=" + how + "]").click();
    page.waitForURL("**?done=*");
  }

  /** Looks at each place; returns where the mark leads. */
  private static String seen(Window reader, Person holder, String valid) {
    Page page = reader.page();
    reader.go("Wiki.jsp?page=" + page(holder));
    assertThat(page.locator("levain-member svg")).hasCount(1);
    assertThat(page.locator(IN_MENU)).hasCount(1);
    reader.shoot("badges-wiki-page");
    assertThat(reader.axe("levain-member")).isEmpty();

    reader.go("PageInfo.jsp?page=" + page(holder));
    Locator sentence = page.locator(IN_SENTENCE).first();
    assertThat(sentence).isVisible();
    assertThat(sentence.getAttribute("title")).endsWith(", " + valid);
    assertThat(page.locator(IN_HISTORY).first()).isVisible();
    reader.shoot("badges-page-information");
    assertThat(reader.axe(".levain-marks")).isEmpty();

    reader.go("Wiki.jsp?page=RecentChanges");
    assertThat(page.locator(IN_RECENT).first()).isVisible();
    reader.shoot("badges-recent-changes");
    return page.locator(IN_RECENT).first().evaluate("mark => mark.href").toString();
  }

  /** The wiki's page as somebody has it who has chosen a dark skin, where the wiki has that one. */
  private void seenInADarkSkin(Window reader, Person holder) {
    String skin = URLEncoder.encode("{\"SkinName\":\"darkly\"}", StandardCharsets.UTF_8);
    Cookie chosen = new Cookie("JSPWikiUserPrefs", skin).setUrl(server.url().toString());
    reader.page().context().addCookies(List.of(chosen));
    reader.go("Wiki.jsp?page=" + page(holder));
    assertThat(reader.page().locator("levain-member svg")).hasCount(1);
    reader.shoot("badges-wiki-page-darkly");
    assertThat(reader.axe("levain-member")).isEmpty();
  }

  private static void unseen(Window reader, Person holder) {
    Page page = reader.page();
    for (String path : List.of("Wiki.jsp?page=", "PageInfo.jsp?page=")) {
      reader.go(path + page(holder));
      assertThat(page.locator("levain-member")).hasCount(0);
      assertThat(page.locator(MARK)).hasCount(0);
    }
  }

  /** What a browser complains about in the wiki's own scripts is not ours. */
  private static List<String> ofLevain(Window... windows) {
    return List.of(windows).stream()
        .flatMap(window -> window.complaints().stream())
        .filter(complaint -> complaint.contains("levain"))
        .toList();
  }
}
