package org.levain.itests.wiki.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.Eventually;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.contract.browser.Browser;
import org.levain.itests.contract.browser.Reader;
import org.levain.itests.contract.browser.Window;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Visitor;

/**
 * A save that a charter refuses, in a browser: nothing is lost, the text goes back into the wiki's
 * editor, whoever animates the community is asked and grants, and the page has it.
 */
@ExtendWith(ArquillianExtension.class)
class RefusedSaveIT {

  private static final String REFUSES =
      """
      # Charte des gestes

      [attribut] acte: mot: publier, modifier, commenter, joindre

      **1** Tout le monde écrit.
      [oui] acte=publier, commenter

      **2** Ce qui est écrit ne change pas.
      [interdit] acte=modifier
      [à la place] Écrivez une nouvelle page.
      """;

  private static final String ASKS =
      REFUSES
          .replace("[interdit] acte=modifier", "[demander à l’animateur] acte=modifier")
          .replace("[à la place] Écrivez une nouvelle page.\n", "");

  private static final String LINE = "La porte de la cour reste ouverte.";
  private static final String KEPT = "main textarea[name=_editedtext]";
  private static final int ANIMATOR = 25;
  private static final int AUTHOR = 26;

  @ArquillianResource private RunningServer server;

  @Test
  void losesNoWordAndIsGrantedInFrenchOnAPhone() throws Exception {
    walk(Reader.FRENCH_ON_A_PHONE, "Club de la cour");
  }

  @Test
  void losesNoWordAndIsGrantedInEnglishAtADesk() throws Exception {
    walk(Reader.ENGLISH_AT_A_DESK, "Courtyard club");
  }

  private void walk(Reader reader, String name) throws Exception {
    SampleCommunity club =
        SampleCommunity.create(server, name, server.kind().member(ANIMATOR).login());
    Visitor publisher = server.signedIn(server.kind().member(ANIMATOR)).acting();
    CharterText.publish(publisher, club.id(), REFUSES);
    try (Browser browser = Browser.start(server);
        Window author = browser.open(reader, server.kind().member(AUTHOR));
        Window animator = browser.open(reader, server.kind().member(ANIMATOR))) {
      WikiEditor.write(author, club.name(), LINE);
      String unused = refused(author, "no", "held-refused");
      CharterText.publish(publisher, club.id(), ASKS);

      author.page().locator("main form:has([name=_editedtext]) button:not([name])").click();
      author.page().waitForURL("**/Edit.jsp*");
      assertThat(author.page().locator("#editorarea")).hasValue(Pattern.compile("La porte de la"));
      String again = refused(author, "ask", "held-asks");
      author.page().fill("[name=note]", "Merci.");
      author.page().locator("button[value=ask]").click();
      assertThat(author.page().locator("button[value=take-back]")).hasCount(1);
      assertThat(author.flaws("held-asked")).isEmpty();

      animator.go(again.replace("/held/", "/requests/"));
      assertThat(animator.page().locator("main pre")).containsText(LINE);
      assertThat(animator.flaws("request-open")).isEmpty();
      animator.page().locator("button[value=grant]").click();
      saved(author, again);
      assertThat(author.page().locator("#page, .page-content").first()).containsText(LINE);
    }
  }

  /** Saves what the wiki's editor has; what came of it is Levain's page with the text. */
  private static String refused(Window author, String verdict, String picture) {
    WikiEditor.save(author);
    Page page = author.page();
    page.waitForURL("**/levain/charters/held/*");
    assertThat(page.locator("[data-verdict=" + verdict + "]").first()).containsText("ne change");
    assertThat(page.locator(KEPT)).hasValue(Pattern.compile("La porte de la"));
    assertThat(author.flaws(picture)).isEmpty();
    String url = page.url();
    return url.substring(url.indexOf("levain/charters/held/"));
  }

  /** Looks until the text is in its page, and goes there. */
  private static void saved(Window author, String held) {
    String there = "[data-verdict=yes] a[data-kind=primary]";
    Eventually.see(
        () -> {
          author.go(held);
          assertThat(author.page().locator(there).count()).isEqualTo(1);
        });
    author.page().locator(there).click();
    author.page().waitForURL("**/Wiki.jsp*");
  }
}
