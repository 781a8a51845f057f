package org.levain.itests.wiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.Eventually;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;

/** A community from a template: gallery, form, preview; at most seven clicks and filled fields. */
@ExtendWith(ArquillianExtension.class)
class CreateCommunityIT {

  private static final int MOST_ACTIONS = 7;

  @ArquillianResource private RunningServer server;

  @Test
  void isThereAfterSevenActionsInFrenchOnAPhone() throws Exception {
    create(Reader.FRENCH_ON_A_PHONE, "Coureurs du jeudi");
  }

  @Test
  void isThereAfterSevenActionsInEnglishAtADesk() throws Exception {
    create(Reader.ENGLISH_AT_A_DESK, "Thursday runners");
  }

  private void create(Reader reader, String name) throws Exception {
    try (Browser browser = Browser.start(server);
        Window window = browser.open(reader, server.kind().member(21))) {
      window.go("levain/goals/");
      Hand hand = new Hand(window.page());
      hand.click("a[href*='templates/interest-club']");
      hand.fill("[name='slot.rhythm']", "jeudi / Thursday");
      hand.fill("[name='slot.place']", "porte est / east gate");
      hand.fill("[name='slot.activity']", "courir / run");
      hand.fill("[name=name]", name);
      hand.click("#start button[type=submit]");
      window.shoot("preview");
      assertThat(window.axe()).isEmpty();
      hand.click("form[method=post] button[type=submit][data-kind=primary]");
      assertThat(hand.actions()).isLessThanOrEqualTo(MOST_ACTIONS);
      window.shoot("created");
      assertThat(window.complaints()).isEmpty();
      Eventually.see(() -> assertIsInTheWiki(name));
    }
  }

  private void assertIsInTheWiki(String name) {
    Path pages = LivedInWikiServer.wiki(server.folder()).pages();
    String file = name.replace(" ", "");
    assertThat(new String[] {file + ".txt", name.replace(' ', '+') + ".txt"})
        .anyMatch(candidate -> Files.exists(pages.resolve(candidate)));
  }

  /** Counts what a person's hand does. */
  private static final class Hand {

    private final Page page;
    private int actions;

    Hand(Page page) {
      this.page = page;
    }

    void click(String selector) {
      actions++;
      page.locator(selector).first().click();
      page.waitForLoadState();
    }

    void fill(String selector, String text) {
      actions++;
      page.locator(selector).first().fill(text);
    }

    int actions() {
      return actions;
    }
  }
}
