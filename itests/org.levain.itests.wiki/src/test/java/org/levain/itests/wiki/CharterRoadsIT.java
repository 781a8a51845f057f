package org.levain.itests.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.levain.itests.contract.Eventually;
import org.levain.itests.contract.SampleCommunity;
import org.levain.itests.contract.TakenOut;
import org.levain.itests.server.RunningServer;
import org.levain.itests.visit.Answer;
import org.levain.itests.visit.CharterText;
import org.levain.itests.visit.Form;
import org.levain.itests.visit.Visitor;

/**
 * What the charter of a community does on each road into the wiki, as docs/charters.md says; the
 * wiki's own approval workflow is in the tests of its adapter.
 */
@ExtendWith(ArquillianExtension.class)
class CharterRoadsIT {

  private static final String CHARTER =
      """
      # Charte des chemins

      [attribut] acte: mot: publier, modifier, commenter, joindre

      **1** Tout le monde écrit.
      [oui] acte=publier, modifier, commenter

      **2** Pas de données clients.
      [interdit] faits=données clients
      [à la place] Racontez sans les noms.

      **3** Pour une photo, on demande.
      [demander à l’animateur] genre=photo

      **4** Rien n’est joint.
      [interdit] acte=joindre
      """;

  private static final String CUSTOMERS =
      "[{SET charter='faits=données clients'}]\n<script>alert(1)</script></textarea> M. Martin";
  private static final String PHOTO = "[{SET charter='genre=photo'}]\nVoici la cour.";
  private static final Pattern HELD = Pattern.compile("levain/charters/held/([0-9a-f-]{36})$");
  private static final int MILLION = 1_000_000;

  private static SampleCommunity club;

  @ArquillianResource private RunningServer server;

  private Visitor author;
  private Visitor animator;
  private WikiForms wiki;

  @BeforeEach
  void signIn() {
    author = server.signedIn(server.kind().member(31));
    animator = server.signedIn(server.kind().member(30));
    wiki = new WikiForms(author);
    if (club == null) {
      club = SampleCommunity.create(server, "Club des chemins", server.kind().member(30).login());
      publish(CHARTER);
    }
  }

  private void publish(String charter) {
    CharterText.publish(animator.acting(), club.id(), charter);
  }

  private static String page(String title) {
    return club.name() + " - " + title;
  }

  /** The identifier of the text that was kept. */
  private static String held(Answer saved) {
    assertThat(saved.status()).as("%s", saved).isEqualTo(302);
    Matcher path = HELD.matcher(saved.header("Location"));
    assertThat(path.find()).as("%s", saved).isTrue();
    return path.group(1);
  }

  private static void passed(Answer saved) {
    assertThat(saved.status()).as("%s", saved).isEqualTo(302);
    assertThat(saved.header("Location")).doesNotContain("levain/").doesNotContain("rror");
  }

  @Test
  void aNewPageIsRefusedAndItsTextKeptForItsAuthorAlone() {
    String page = page("Nouvelle");

    String id = held(wiki.save(page, CUSTOMERS));

    assertThat(wiki.text(page)).isEmpty();
    Answer shown = author.with("Accept-Language", "fr").get("levain/charters/held/" + id);
    assertThat(shown.status()).as("%s", shown).isEqualTo(200);
    assertThat(shown.text())
        .contains("Pas de données clients.", "Racontez sans les noms.", "Non enregistré")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert(1)");
    for (String path : new String[] {"held/" + id, "held/" + id + "/text.txt", "requests/" + id}) {
      assertThat(animator.get("levain/charters/" + path).status()).as(path).isEqualTo(404);
    }
    assertThat(author.get("levain/charters/held/" + id + "/text.txt").text().strip())
        .isEqualTo(CUSTOMERS);
  }

  @Test
  void aChangeIsRefusedAndThePageStaysAsItIs() {
    String page = page("Changée");
    passed(wiki.save(page, "Première version"));

    held(wiki.save(page, CUSTOMERS));

    assertThat(wiki.text(page)).isEqualTo("Première version");
  }

  @Test
  void theKeptTextGoesBackIntoTheWikisEditor() {
    String page = page("Reprise");
    String id = held(wiki.save(page, CUSTOMERS));
    Document kept = Jsoup.parse(author.get("levain/charters/held/" + id).text());
    Element form = kept.select("form:has(textarea[name=_editedtext])").first();
    Form sent = new Form();
    form.select("input[type=hidden]").forEach(i -> sent.with(i.attr("name"), i.val()));
    sent.with("_editedtext", form.select("textarea").first().wholeText() + "\nEt la suite.");
    String action = form.attr("action");

    Answer editor = author.post(action.substring(action.indexOf("Edit.jsp")), sent);

    assertThat(editor.status()).as("%s", editor).isEqualTo(200);
    String text = Jsoup.parse(editor.text()).select("#editorarea").first().wholeText();
    assertThat(text).contains("</textarea> M. Martin", "Et la suite.");
    assertThat(wiki.text(page)).as("nothing is saved by it").isEmpty();
  }

  @Test
  void aCommentIsRefusedAndKeptWithoutThePageAroundIt() {
    String page = page("Commentée");
    passed(wiki.save(page, "Texte de la page"));
    passed(wiki.comment(page, "Bien dit."));

    String id = held(wiki.comment(page, CUSTOMERS));

    assertThat(author.get("levain/charters/held/" + id + "/text.txt").text().strip())
        .isEqualTo(CUSTOMERS);
    assertThat(wiki.text(page)).contains("Texte de la page", "Bien dit.").doesNotContain("Martin");
  }

  @Test
  void aTextOfAMillionCharactersIsKeptAndALongerOneIsSaidNotToBe() {
    String most = CUSTOMERS + "\n" + "x".repeat(MILLION - CUSTOMERS.length() - 3);

    String id = held(wiki.save(page("Longue"), most));
    Answer longer = wiki.save(page("Trop longue"), most + "xxxxxxxxx");

    assertThat(author.get("levain/charters/held/" + id + "/text.txt").text().strip())
        .isEqualTo(most);
    assertThat(longer.header("Location")).contains("levain/charters/held/not-kept?why=size");
    assertThat(wiki.text(page("Trop longue"))).isEmpty();
  }

  @Test
  void aPublicationHoldsForTheNextSave() {
    String page = page("Aussitôt");
    passed(wiki.save(page, "[{SET charter='genre=tract'}]\nUn tract."));
    long before = System.nanoTime();
    publish(CHARTER + "\n**5** Pas de tract.\n[interdit] genre=tract\n");

    held(wiki.save(page, "[{SET charter='genre=tract'}]\nUn autre tract."));

    assertThat((System.nanoTime() - before) / 1_000_000_000L).isLessThan(20);
  }

  @Test
  void aGrantedTextIsSavedOnceInItsAuthorsName() {
    String page = page("Cour");
    String id = held(wiki.save(page, PHOTO));
    Answer asked =
        author.acting().postJson("charters/api/held/" + id + "/ask", "{\"note\": \"Merci.\"}");
    assertThat(asked.json().path("state").asText()).as("%s", asked).isEqualTo("asked");

    String grant = "charters/api/requests/" + id + "/grant";
    assertThat(author.acting().postJson(grant, "{}").status()).isEqualTo(404);
    assertThat(animator.acting().postJson(grant, "{}").status()).isEqualTo(200);
    assertThat(animator.acting().postJson(grant, "{}").status()).isEqualTo(409);

    Eventually.see(() -> assertThat(state(id)).isEqualTo("saved"));
    assertThat(wiki.text(page)).isEqualTo(PHOTO);
    String own = page("De ma main");
    passed(wiki.save(own, "Texte"));
    assertThat(wiki.author(page)).isNotEmpty().isEqualTo(wiki.author(own));
  }

  private String state(String id) {
    return author.get("levain/charters/api/held/" + id).json().path("state").asText();
  }

  @Test
  void theRestIsNotStoppedAsTheTableSays() {
    String page = page("Restante");
    passed(wiki.save(page, "Texte"));

    passed(wiki.attach(page, "note.txt", "Une note."));
    assertThat(
            author
                .get("attach/" + WikiForms.encoded(page).replace("+", "%20") + "/note.txt")
                .text())
        .isEqualTo("Une note.");
    WikiForms admin = new WikiForms(server.signedIn(server.kind().administrator()));
    passed(admin.rename(page, page("Renommée")));
    assertThat(wiki.text(page("Renommée"))).isEqualTo("Texte");
    passed(admin.delete(page("Renommée")));
    assertThat(wiki.text(page("Renommée"))).isEmpty();
  }

  @Test
  void withoutTheModuleTheWikisOwnRulesApply() throws IOException {
    String page = page("Sans charte");
    held(wiki.save(page, CUSTOMERS));
    try (TakenOut jar = TakenOut.of(server, "charters")) {
      Eventually.see(() -> assertThat(author.get("levain/charters/held").status()).isEqualTo(404));
      passed(wiki.save(page, CUSTOMERS));
      assertThat(wiki.text(page)).contains("M. Martin");
    }
    Eventually.see(() -> assertThat(author.get("levain/charters/held").status()).isEqualTo(200));
    held(wiki.save(page("Avec charte"), CUSTOMERS));
  }
}
