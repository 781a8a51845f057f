package org.levain.itests.wiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.demo.wiki.WikiPage;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.LivedInWikiServer;
import org.levain.itests.server.RunningServer;

/** A plan from the form to the wiki and back, as an administrator sees it. */
@ExtendWith(ArquillianExtension.class)
class SeedingIT {

  private static final String PLAN =
      """
      title: Quai sept
      language: fr
      communities:
        - name: Quai sept
          goal: Rouvrir le quai sept avant l’été, un tronçon par mois.
          animator: %s
          group: QuaiSept
          pages:
            - title: Tronçons du quai sept
              text: |
                # Tronçons

                1. La **grue**.
                2. Le talus.
            - title: Marées du quai sept
              text: Basse mer à midi.
      pages:
        - title: Plan du quai sept
          text: Le plan est en salle 12.
      """;
  private static final List<String> PAGES =
      List.of("Quai sept", "Tronçons du quai sept", "Marées du quai sept", "Plan du quai sept");
  private static final String EDITED = "Marées du quai sept";
  private static final double PATIENCE = 60_000;

  @ArquillianResource private RunningServer server;

  @Test
  void aPlanWithAnErrorIsShownWithItsLineAndNothingTypedIsLost() throws Exception {
    String faulty = plan().replace("animator: ", "animators: ");
    try (Browser browser = Browser.start(server);
        Window window = administrator(browser, Reader.ENGLISH_AT_A_DESK)) {
      send(window, "quay.yaml", faulty);
      look(window, "seeding-error");
      Page page = window.page();
      assertThat(page.locator("#errors"))
          .containsText("quay.yaml, line 6, communities[0].animators");
      assertThat(page.locator("#f-text").inputValue()).isEqualTo(faulty);

      page.fill("#f-text", plan());
      click(page, "#plan button[type=submit]");
      assertThat(page.locator("#apply")).isVisible();
      assertThat(window.complaints().stream().filter(c -> !c.contains("status of 4"))).isEmpty();
    }
    assertThat(PAGES).noneMatch(this::isInTheWiki);
  }

  @Test
  void aPlanIsComparedAppliedAndTakenBackInFrenchOnAPhone() throws Exception {
    try (Browser browser = Browser.start(server);
        Window window = administrator(browser, Reader.FRENCH_ON_A_PHONE)) {
      compare(window);
      String run = apply(window);
      assertThat(PAGES).allMatch(this::isInTheWiki);
      againWritesNothing(window);
      WikiEditor.append(window, EDITED, " Pleine mer le soir.");
      undo(window, run);
      assertThat(window.complaints()).isEmpty();
    }
    assertThat(PAGES).filteredOn(this::isInTheWiki).containsExactly(EDITED);
    assertThat(text(EDITED)).contains("Basse mer à midi.", "Pleine mer le soir.");
  }

  private void compare(Window window) {
    send(window, "quai.yaml", plan());
    Page page = window.page();
    Locator text = page.locator("details", new Page.LocatorOptions().setHasText("Texte")).first();
    text.locator("summary").click();
    assertThat(text.locator("ins").first()).isVisible();
    assertThat(page.locator("h1")).containsText("Essai à blanc");
    assertThat(page.locator("#main")).containsText("Tronçons du quai sept");
    assertThat(PAGES).noneMatch(this::isInTheWiki);
    look(window, "seeding-dry-run");
  }

  /** Returns the address of the run. */
  private String apply(Window window) {
    Page page = window.page();
    click(page, "#apply button[type=submit]");
    awaitTitle(page, "C’est écrit");
    assertThat(page.locator("#run")).containsText("5 éléments sur 5");
    assertThat(page.locator("#run dl")).containsText("5");
    look(window, "seeding-applied");
    return page.url();
  }

  private void againWritesNothing(Window window) {
    List<Integer> versions = PAGES.stream().map(this::versions).toList();
    send(window, "quai.yaml", plan());
    assertThat(window.page().locator("#apply")).hasCount(0);
    assertThat(window.page().locator("#main")).containsText("Il n’y a rien à écrire");
    assertThat(PAGES.stream().map(this::versions).toList()).isEqualTo(versions);
    look(window, "seeding-again");
  }

  private void undo(Window window, String run) {
    Page page = window.page();
    page.navigate(run);
    click(page, "a[href$='/undo']");
    look(window, "seeding-undo");
    click(page, "form[action$='/undo'] button[type=submit]");
    awaitTitle(page, "Exécution annulée");
    assertThat(page.locator("#run ul.lv-check li")).containsText(new String[] {EDITED});
    look(window, "seeding-undone");
  }

  private static void awaitTitle(Page page, String title) {
    page.locator("h1", new Page.LocatorOptions().setHasText(title))
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
  }

  private Window administrator(Browser browser, Reader reader) {
    return browser.open(reader, server.kind().administrator());
  }

  private void send(Window window, String name, String plan) {
    window.go("levain/seeding/");
    window
        .page()
        .setInputFiles(
            "input[type=file]",
            new FilePayload(name, "application/yaml", plan.getBytes(StandardCharsets.UTF_8)));
    click(window.page(), "#plan button[type=submit]");
  }

  private static void click(Page page, String selector) {
    page.locator(selector).first().click();
    page.waitForLoadState();
  }

  /** Can be used without eyes and without scrolling sideways. */
  private static void look(Window window, String name) {
    assertThat(window.flaws(name)).as(name).isEmpty();
  }

  private String plan() {
    return PLAN.formatted(server.kind().member(30).login());
  }

  private boolean isInTheWiki(String page) {
    return Files.exists(file(page));
  }

  private String text(String page) throws IOException {
    return Files.readString(file(page));
  }

  private int versions(String page) {
    String folder = file(page).getFileName().toString().replaceFirst("\\.txt$", "");
    String[] old = file(page).resolveSibling("OLD").resolve(folder).toFile().list();
    return old == null ? 0 : old.length;
  }

  private Path file(String page) {
    Path pages = LivedInWikiServer.wiki(server.folder()).pages();
    return pages.resolve(new WikiPage(page, "").fileName());
  }
}
