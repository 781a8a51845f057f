package org.levain.itests.wiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.demo.wiki.WikiPage;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Keyboard;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.Account;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.PublicAddress;

/** The life of a community, from the gallery to its end, by somebody who has no mouse. */
@ExtendWith(ArquillianExtension.class)
class GoalsByKeyboardIT {

  private static final int MOST_ACTIONS = 9;
  private static final double PATIENCE = 60_000;

  /** The same day whichever of day and month the browser asks for first. */
  private static final String NEXT_REVIEW = "11112027";

  private static final String MAIN_BUTTON = "#main form [data-kind='primary']";

  @ArquillianResource private RunningServer server;

  @Test
  void isStartedReviewedClosedAndOpenedAgainInFrenchOnAPhone() throws Exception {
    live(Reader.FRENCH_ON_A_PHONE, "Choristes du lundi", NEXT_REVIEW);
  }

  @Test
  void isStartedReviewedClosedAndOpenedAgainInEnglishAtADesk() throws Exception {
    live(Reader.ENGLISH_AT_A_DESK, "Monday singers", NEXT_REVIEW);
  }

  private void live(Reader reader, String name, String nextReview) throws Exception {
    try (Browser browser = Browser.start(server);
        Window window = browser.open(reader, member(22))) {
      String community = start(window, "interest-club", name);
      hold(window, community, "on-the-way", "go-on", nextReview);
      assertThat(window.page().locator(".lv-timeline li")).hasCount(1);
      look(window, "keyboard-reviews");
      hold(window, community, "reached", "close", "");
      window.page().navigate(community);
      look(window, "keyboard-closed");
      assertThat(isInTheWiki(name)).as("closing deletes nothing").isTrue();
      new Keyboard(window).press("form[action$='/reopen'] button");
      assertThat(window.page().locator("form[action$='/reopen']")).hasCount(0);
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void aNewerTemplateIsOfferedInFrenchOnAPhoneAndWhatSomebodyWroteStays() throws Exception {
    update(Reader.FRENCH_ON_A_PHONE, "chorales", "Chorale des archives", "prochain");
  }

  @Test
  void aNewerTemplateIsOfferedInEnglishAtADeskAndWhatSomebodyWroteStays() throws Exception {
    update(Reader.ENGLISH_AT_A_DESK, "choirs", "Choir of the archive", "next");
  }

  private void update(Reader reader, String template, String name, String page) throws Exception {
    try (Browser browser = Browser.start(server);
        Window window = browser.open(reader, server.kind().administrator())) {
      UnaryOperator<String> own = text -> text.replace("id: interest-club", "id: " + template);
      keepTemplate(window, own);
      String community = start(window, template, name);
      String next = pageOf(window, page);
      WikiEditor.append(window, next, " The tenor brings the tea.");
      keepTemplate(window, text -> newer(own.apply(text)));

      window.page().navigate(community);
      Keyboard hand = new Keyboard(window);
      hand.press("a[href$='/update']");
      look(window, "keyboard-update");
      assertThat(window.page().locator("ins").first()).isVisible();
      hand.press("form[action$='/update'] [data-kind='primary']");
      awaitWritten(window);
      assertThat(text(next)).containsAnyOf("and a fifth.", "ou une cinquième.");
      assertThat(text(next)).contains("The tenor brings the tea.");
      window.page().navigate(community);
      hand.press("form[action$='/undo'] button");
      awaitWritten(window);
      assertThat(text(next))
          .contains("The tenor brings the tea.")
          .doesNotContain("and a fifth.", "ou une cinquième.");
      assertThat(window.complaints()).isEmpty();
    }
  }

  private static String newer(String template) {
    return template
        .replaceFirst("version: \\d+", "version: 90")
        .replace("Four dates at any time.", "Four dates at any time, and a fifth.")
        .replace("Quatre dates à tout moment.", "Quatre dates à tout moment, ou une cinquième.");
  }

  @Test
  void aRequestIsSentBackMendedAndAccepted() throws Exception {
    try (Browser browser = Browser.start(server);
        Window keeper = browser.open(Reader.ENGLISH_AT_A_DESK, server.kind().administrator());
        Window asking = browser.open(Reader.FRENCH_ON_A_PHONE, member(23))) {
      openTo(keeper, "request");
      try {
        String asked = ask(asking, "Jardin des archives");
        answer(keeper, "Jardin des archives", "back", "Which days?");
        asking.page().navigate(asked);
        assertThat(asking.page().locator("#main")).containsText("Which days?");
        look(asking, "keyboard-sent-back");
        Keyboard hand = new Keyboard(asking);
        hand.press("form[action$='/edit'] button");
        hand.fill("[name='slot.rhythm']", "chaque mardi soir");
        hand.press("#start button[type=submit]");
        hand.press(MAIN_BUTTON);
        accept(keeper, "Jardin des archives");
        asking.page().navigate(asked);
        hand.press("#main a[href*='/communities/']");
        assertThat(asking.page().locator("h1")).hasText("Jardin des archives");
        assertThat(asking.complaints()).isEmpty();
        assertThat(keeper.complaints()).isEmpty();
      } finally {
        openTo(keeper, "all");
      }
    }
  }

  @Test
  void somebodyJoinsAndSomebodyElseWouldRatherNot() throws Exception {
    PublicAddress.say(server.signedIn(server.kind().administrator()));
    SampleCommunity community =
        SampleCommunity.create(server, "Club des échecs", member(24).login());
    try (Browser browser = Browser.start(server);
        Window animator = browser.open(Reader.ENGLISH_AT_A_DESK, member(24));
        Window joins = browser.open(Reader.FRENCH_ON_A_PHONE, member(25));
        Window refuses = browser.open(Reader.ENGLISH_AT_A_DESK, member(26))) {
      animator.go("levain/goals/communities/" + community.id() + "/invitations");
      Keyboard hand = new Keyboard(animator);
      hand.fill("[name=people]", member(25).login() + "\n" + member(26).login());
      hand.press("[name=act][value=find]");
      look(animator, "keyboard-found");
      hand.fill("textarea[name=reason]", "You have played for the town.");
      hand.press("[name=act][value=invite]");
      look(animator, "keyboard-invited");

      Keyboard yes = answering(joins);
      look(joins, "keyboard-invitation");
      yes.press(MAIN_BUTTON);
      assertThat(joins.page().locator("[data-verdict=yes]")).isVisible();
      Keyboard no = answering(refuses);
      no.press("a[href$='/not-now']");
      no.press(MAIN_BUTTON);
      assertThat(refuses.page().locator("[data-verdict=past]")).isVisible();
      refuses.go("levain/goals/mine");
      assertThat(refuses.page().locator("#invited")).hasCount(0);
      for (Window window : new Window[] {animator, joins, refuses}) {
        assertThat(window.complaints()).isEmpty();
      }
    }
  }

  /** From the gallery to a community whose pages are written; returns its address. */
  private String start(Window window, String template, String name) {
    Keyboard hand = new Keyboard(window);
    window.go("levain/goals/");
    hand.press("a[href$='templates/" + template + "']");
    fillIn(hand, name);
    hand.press(MAIN_BUTTON);
    assertThat(hand.actions()).isLessThanOrEqualTo(MOST_ACTIONS);
    awaitWritten(window);
    assertThat(isInTheWiki(name)).isTrue();
    return window.page().url().replaceFirst("[?#].*", "");
  }

  private static void fillIn(Keyboard hand, String name) {
    hand.fill("[name='slot.rhythm']", "lundi / Monday");
    hand.fill("[name='slot.place']", "salle 12 / room 12");
    hand.fill("[name='slot.activity']", "chanter / sing");
    hand.fill("[name=name]", name);
    hand.press("#start button[type=submit]");
  }

  private static void hold(
      Window window, String community, String verdict, String followUp, String next) {
    window.page().navigate(community);
    Keyboard hand = new Keyboard(window);
    hand.press("a[href$='/review']");
    look(window, "keyboard-review");
    hand.fill("[name=value]", "4");
    hand.choose("verdict", verdict);
    hand.choose("followUp", followUp);
    if (!next.isEmpty()) {
      hand.type("[name=next]", next);
    }
    hand.fill("[name=note]", "Nineteen voices, one hoarse.");
    hand.press(MAIN_BUTTON);
    assertThat(window.page().locator("#errors")).hasCount(0);
  }

  /** Takes the shipped club for a model, as the page proposes. */
  private static void keepTemplate(Window window, UnaryOperator<String> changed) {
    window.go("levain/goals/own/interest-club");
    Keyboard hand = new Keyboard(window);
    String text = window.page().locator("textarea[name=text]").inputValue();
    hand.fill("textarea[name=text]", changed.apply(text));
    hand.press("form[action$='goals/own'] [data-kind='primary']");
    assertThat(window.page().locator("[role=status]").first()).isVisible();
  }

  private static void openTo(Window keeper, String whom) {
    keeper.go("levain/goals/own/interest-club");
    Keyboard hand = new Keyboard(keeper);
    hand.choose("open", whom);
    hand.press("#audience button");
  }

  private static String ask(Window asking, String name) {
    asking.go("levain/goals/");
    Keyboard hand = new Keyboard(asking);
    hand.press("a[href$='templates/interest-club']");
    fillIn(hand, name);
    hand.press(MAIN_BUTTON);
    look(asking, "keyboard-asked");
    return asking.page().url().replaceFirst("[?#].*", "");
  }

  private static void answer(Window keeper, String name, String answer, String reason) {
    Keyboard hand = atRequest(keeper, name);
    look(keeper, "keyboard-request");
    hand.fill("[name=reason]", reason);
    hand.press("[name=answer][value=" + answer + "]");
  }

  private static void accept(Window keeper, String name) {
    atRequest(keeper, name).press(MAIN_BUTTON);
    assertThat(keeper.page().locator("h1")).isVisible();
  }

  private static Keyboard atRequest(Window keeper, String name) {
    keeper.go("levain/goals/requests");
    String address =
        keeper
            .page()
            .locator("#main a[href*='/requests/']", new Page.LocatorOptions().setHasText(name))
            .first()
            .getAttribute("href");
    Keyboard hand = new Keyboard(keeper);
    hand.press("a[href='" + address + "']");
    return hand;
  }

  private static Keyboard answering(Window window) {
    window.go("levain/goals/mine");
    Keyboard hand = new Keyboard(window);
    hand.press("#invited a[href$='/join']");
    return hand;
  }

  private static void awaitWritten(Window window) {
    window
        .page()
        .locator("#written:not([data-lv-poll])")
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
  }

  /** The name of the page of the community that is called like this. */
  private static String pageOf(Window window, String words) {
    String address =
        window
            .page()
            .locator("#written a", new Page.LocatorOptions().setHasText(words))
            .first()
            .getAttribute("href");
    String name = address.replaceFirst(".*[?&]page=", "").replaceFirst("&.*", "");
    return URLDecoder.decode(name, StandardCharsets.UTF_8);
  }

  private static void look(Window window, String name) {
    assertThat(window.flaws(name)).as(name).isEmpty();
  }

  private Account member(int number) {
    return server.kind().member(number);
  }

  private boolean isInTheWiki(String page) {
    return Files.exists(file(page));
  }

  private String text(String page) throws IOException {
    return Files.readString(file(page));
  }

  private Path file(String page) {
    Path pages = LivedInWikiServer.wiki(server.folder()).pages();
    return pages.resolve(new WikiPage(page, "").fileName());
  }
}
