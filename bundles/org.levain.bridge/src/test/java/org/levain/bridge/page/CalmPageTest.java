package org.levain.bridge.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levain.bridge.FakeRequest;
import org.levain.bridge.FakeResponse;

class CalmPageTest {

  private final FakeResponse response = new FakeResponse();

  @ParameterizedTest
  @CsvSource(
      value = {
        "fr | fr",
        "fr-CA,fr;q=0.9,en;q=0.8 | fr",
        "de,fr;q=0.5,en;q=0.9 | en",
        "de | en",
        "not a language;;; | en",
        "'' | en"
      },
      delimiter = '|')
  void speaksTheReadersLanguage(String asked, String language) throws Exception {
    answer(new FakeRequest("/levain/goals/").header("Accept-Language", asked), Calm.updating());

    assertThat(response.header("Content-Language")).isEqualTo(language);
    assertThat(response.body()).contains("<html lang=\"" + language + "\">");
  }

  @Test
  void givesProgramsThatAskForJsonAProblem() throws Exception {
    answer(new FakeRequest("/levain/goals/api/x").header("Accept", "application/json"), quoted());

    assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.body())
        .startsWith("{\"type\":\"about:blank\",\"title\":\"Levain has no modules yet\"")
        .contains("\"status\":503")
        .contains("to <b>\\\"a\\\\b\\\";");
  }

  @Test
  void givesOtherProgramsPlainText() throws Exception {
    answer(new FakeRequest("/levain/x").header("Accept", "text/plain"), Calm.status(404));

    assertThat(response.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(response.body()).startsWith("There is nothing at this address. ");
  }

  @Test
  void givesBrowsersAPageThatHoldsNothingOfTheirs() throws Exception {
    answer(
        new FakeRequest("/levain/x").header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8"),
        quoted());

    assertThat(response.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.body()).contains("&lt;b&gt;&quot;a\\b&quot;").doesNotContain("<b>");
    assertThat(response.header("Cache-Control")).isEqualTo("no-store");
    assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void allowsJustItsOwnStyle() throws Exception {
    answer(new FakeRequest("/levain/x"), Calm.starting());

    String style = response.body().split("<style>|</style>")[1];
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(response.header("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    assertThat(response.body()).doesNotContain("style=").doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({"/levain, ./", "/levain/, ../", "/levain/goals/new, ../../"})
  void leadsBackToTheServerByARelativeLink(String path, String link) throws Exception {
    answer(new FakeRequest(path), Calm.starting());

    assertThat(response.body()).contains("<a href=\"" + link + "\">");
  }

  @Test
  void doesNotOfferToRepeatAFormByALink() throws Exception {
    answer(new FakeRequest("POST", "/levain/goals/new"), Calm.updating());

    assertThat(response.body()).contains("go back in your browser").doesNotContain("href=\"\"");
  }

  @Test
  void hasAllWordsInBothLanguages() {
    assertThat(Words.FRENCH.texts().keySet()).isEqualTo(Words.ENGLISH.texts().keySet());
  }

  @Test
  void setsFrenchInFrenchType() {
    Pattern wrong = Pattern.compile("[ \\u00a0][;!?%]|(?<!\\u00a0):|'|\\.\\.\\.|oe(?=u)");
    Set<String> texts = Words.FRENCH.texts().stringPropertyNames();

    assertThat(texts)
        .allSatisfy(key -> assertThat(Words.FRENCH.texts().getProperty(key)).doesNotMatch(wrong));
  }

  private static Calm quoted() {
    return Calm.wrong("empty", "<b>\"a\\b\"");
  }

  private void answer(FakeRequest request, Calm calm) throws Exception {
    new CalmPage().answer(request.proxy(), response.proxy(), calm);
    assertThat(List.of(response.header("Vary"))).containsExactly("Accept, Accept-Language");
  }
}
