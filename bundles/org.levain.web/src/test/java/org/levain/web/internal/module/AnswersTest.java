package org.levain.web.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.web.internal.fake.FakeRequest.get;
import static org.levain.web.internal.fake.FakeRequest.post;

import org.junit.jupiter.api.Test;
import org.levain.web.internal.fake.FakeRequest;
import org.levain.web.internal.module.TestServer.Answer;

class AnswersTest {

  private final TestServer server = new TestServer(new TeaModule());

  @Test
  void drawsAViewInTheReadersLanguageAndEscapesIt() {
    Answer answer = server.send(get("tea/page").by("otto").cookie("levain_lang", "fr"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(answer.text())
        .contains("<html lang=\"fr\"")
        .contains("<title>Un thé · Levain</title>")
        .contains("<h1>&lt;Oolong&gt;</h1>")
        .contains("1\u202f200 feuilles")
        .contains("<a href=\"../tea/\" aria-current=\"page\">Thés</a>")
        .contains("Full otto");
  }

  @Test
  void keepsTheDisplayThatTheReaderChose() {
    Answer answer = server.send(get("tea/page").by("otto").cookie("levain_theme", "dark"));
    assertThat(answer.text()).contains("data-theme=\"dark\"");
    assertThat(server.send(get("tea/page").by("otto").cookie("levain_theme", "\"x")).text())
        .doesNotContain("data-theme");
  }

  @Test
  void leavesNoHalfPageBehindWhenATemplateFails() {
    Answer answer = server.send(get("tea/page?template=broken.ftlh").by("otto"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text())
        .containsPattern("Give the number [0-9A-F]{3}-\\d{2} to your administrator")
        .doesNotContain("the first half");
  }

  @Test
  void saysNothingOfWhatFailed() {
    Answer person = server.send(get("tea/failing").by("otto"));
    assertThat(person.status()).isEqualTo(500);
    assertThat(person.text()).doesNotContain("kettle");
    Answer program = server.send(get("tea/failing").by("otto").with("Accept", "*/*"));
    assertThat(program.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(program.text()).contains("\"status\":500").doesNotContain("kettle");
  }

  @Test
  void saysThatTheDiskIsFullAndOffersTheFormAgain() {
    String typed = "tea=oolong+%26+hills&password=secret&levain_token=token-of-otto";
    Answer english = server.send(post("tea/full", typed).by("otto"));
    assertThat(english.status()).isEqualTo(507);
    assertThat(english.text())
        .contains("<h1>The server’s disk is full</h1>", "Make room")
        .contains("name=\"tea\" value=\"oolong &amp; hills\"")
        .contains("name=\"levain_token\" value=\"token-of-otto\"")
        .doesNotContain("secret", "No space left");
    Answer french = server.send(post("tea/full", typed).by("otto").cookie("levain_lang", "fr"));
    assertThat(french.text()).contains("Le disque du serveur est plein", "Faites de la place");
  }

  @Test
  void tellsAPersonAndAProgramTheSameRefusal() {
    Answer person = server.send(get("tea/refusing").by("otto"));
    assertThat(person.status()).isEqualTo(409);
    assertThat(person.text()).contains("No leaves", "Buy some", "none are left", "line 3");
    Answer program = server.send(get("tea/refusing").by("otto").byProgram());
    assertThat(program.status()).isEqualTo(409);
    assertThat(program.text())
        .isEqualTo(
            "{\"status\":409,\"type\":\"no-leaves\",\"title\":\"No leaves\",\"detail\":\"Buy some\","
                + "\"fields\":[{\"name\":\"leaves\",\"line\":3,\"message\":\"none are left\"}]}");
  }

  @Test
  void answersWhatIsNotThereWithAPageOfItsOwn() {
    Answer missing = server.send(get("tea/nowhere").by("otto"));
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.text()).contains("There is no page at this address", "Full otto");
    assertThat(server.send(get("tea/api/nowhere")).header("Content-Type"))
        .as("below api/ everybody is a program")
        .isEqualTo("application/problem+json");
  }

  @Test
  void saysWhichMethodsAnAddressIsFor() {
    Answer answer = server.send(get("tea/form").by("otto"));
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("POST");
  }

  @Test
  void refusesAKindOfContentThatNobodyReads() {
    FakeRequest xml = post("tea/form", "").by("otto").body("application/xml", "<a/>");
    assertThat(server.send(xml).status()).isEqualTo(415);
  }

  @Test
  void leavesARedirectRelative() {
    FakeRequest form = post("tea/redirect", "levain_token=token-of-otto").by("otto");
    Answer answer = server.send(form);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("../tea/page");
  }

  @Test
  void readsAndWritesJson() {
    String tea =
        "{\"name\":\"Oolong\",\"picked\":\"2026-03-31\",\"brewed\":\"2026-04-01T10:00:00Z\"";
    Answer answer = server.send(json(tea + "}"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(tea + ",\"note\":null}");
  }

  @Test
  void namesTheLineOfJsonThatCannotBeRead() {
    Answer broken = server.send(json("{\n\"name\": }"));
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.text()).contains("\"type\":\"unreadable-json\"").contains("\"line\":2");
    Answer date = server.send(json("{\"picked\":\"tomorrow\"}"));
    assertThat(date.status()).isEqualTo(400);
    assertThat(date.text()).contains("ISO 8601").doesNotContain("org.levain");
  }

  private static FakeRequest json(String text) {
    return post("tea/api/teas", "")
        .by("otto")
        .byProgram()
        .with("X-Levain-Token", "token-of-otto")
        .body("application/json", text);
  }
}
