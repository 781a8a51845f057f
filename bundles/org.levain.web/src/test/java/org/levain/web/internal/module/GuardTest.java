package org.levain.web.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.web.internal.fake.FakeRequest.get;
import static org.levain.web.internal.fake.FakeRequest.post;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levain.web.internal.fake.FakeAccess;
import org.levain.web.internal.fake.FakeRequest;
import org.levain.web.internal.module.TestServer.Answer;

class GuardTest {

  private final TestServer server = new TestServer(new TeaModule());

  @Test
  void answersNobodyWhereNothingIsDeclared() {
    Answer answer = server.send(get("tea/undeclared").by("ada"));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).doesNotContain("secret").contains("Nobody may use this address");
  }

  @Test
  void answersNobodyWithoutTheServicesThatDecide() {
    Answer answer = server.send(get("tea/open").by("ada"), Optional.empty());
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.text()).isEmpty();
  }

  @Test
  void neverAsksWhoItIsOnAPublicPath() {
    assertThat(server.send(get("tea/open").by("otto")).text()).isEqualTo("open");
    assertThat(server.members.asked).isZero();
  }

  @Test
  void tellsAStrangerToSignIn() {
    Answer answer = server.send(get("tea/who"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text()).contains("<h1>This page is for members</h1>");
    assertThat(server.send(get("tea/who").with("Accept", "*/*")).text())
        .contains("\"not-signed-in\"");
  }

  @Test
  void refusesAMemberWithoutThePermission() {
    Answer answer = server.send(get("tea/who").by("mallory"));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("Full mallory");
  }

  @Test
  void handsTheCallerToTheResource() {
    Answer answer = server.send(get("tea/who").by("otto").with("Accept-Language", "fr-CH, en"));
    assertThat(answer.text()).isEqualTo("otto fr false");
    assertThat(server.members.asked).isEqualTo(1);
  }

  @Test
  void asksForThePermissionOfTheThing() {
    assertThat(server.send(get("tea/pots/1").by("otto")).text()).isEqualTo("pot 1");
    assertThat(server.send(get("tea/pots/2").by("otto")).status()).isEqualTo(403);
    assertThat(server.send(get("tea/pots/*").by("otto")).status()).isEqualTo(403);
    assertThat(server.send(get("tea/pots/1,2").by("otto")).status()).isEqualTo(403);
    assertThat(server.send(get("tea/pots/2").by("ada")).status()).isEqualTo(200);
  }

  @Test
  void takesASecretForTheOneThingThatItWasMadeFor() {
    String secret = "Bearer secret-of-the-pots";
    assertThat(server.send(get("tea/who").with("Authorization", secret)).text())
        .isEqualTo("anonymous en false");
    assertThat(server.send(get("tea/pots/1").with("Authorization", secret)).status())
        .isEqualTo(401);
    assertThat(server.send(get("tea/open").with("Authorization", secret)).status()).isEqualTo(401);
    assertThat(server.members.asked).isZero();
  }

  @Test
  void takesAFormWithItsTokenAndLeavesItReadable() {
    FakeRequest form = post("tea/form", "tea=th%C3%A9&levain_token=token-of-otto").by("otto");
    assertThat(server.send(form).text()).isEqualTo("got thé");
  }

  @Test
  void takesTheTokenFromAHeader() {
    FakeRequest form = post("tea/form", "tea=x").by("otto").with("X-Levain-Token", "token-of-otto");
    assertThat(server.send(form).text()).isEqualTo("got x");
  }

  @Test
  void takesTheTokenFromAPartOfAForm() {
    String body =
        """
        --b\r
        Content-Disposition: form-data; name="levain_token"\r
        \r
        token-of-otto\r
        --b\r
        Content-Disposition: form-data; name="file"; filename="a.txt"\r
        \r
        leaves\r
        --b--\r
        """;
    FakeRequest form =
        post("tea/parts", "").by("otto").body("multipart/form-data; boundary=b", body);
    assertThat(server.send(form).text()).isEqualTo("got leaves");
    form.by("ada");
    assertThat(server.send(form).status()).as("another member’s token").isEqualTo(403);
  }

  @Test
  void refusesAWriteFromAnotherSiteOrFromNowhere() {
    String body = "tea=x&levain_token=token-of-otto";
    assertForeign(post("tea/form", body).by("otto").with("Origin", "https://evil.example"));
    assertForeign(post("tea/form", body).by("otto").with("Origin", "null"));
    assertForeign(post("tea/form", body).by("otto").with("Origin", ""));
    assertForeign(post("tea/form", body).by("otto").with("Sec-Fetch-Site", "same-site"));
    assertForeign(post("tea/open-form", "").with("Origin", "https://evil.example"));
  }

  private void assertForeign(FakeRequest request) {
    Answer answer = server.send(request);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("did not come from a page of Levain");
  }

  @Test
  void takesAWriteBehindAReverseProxy() {
    String body = "tea=x&levain_token=token-of-otto";
    FakeRequest configured =
        post("tea/form", body).by("otto").with("Origin", "https://public.example.org");
    assertThat(server.send(configured).status()).isEqualTo(200);
    FakeRequest modern =
        post("tea/form", body)
            .by("otto")
            .with("Origin", "https://anything.example")
            .with("Sec-Fetch-Site", "same-origin");
    assertThat(server.send(modern).status()).isEqualTo(200);
  }

  @Test
  void keepsWhatWasTypedWhenTheTokenIsTooOld() {
    Answer answer = server.send(post("tea/form", "tea=%3Cb%3E&levain_token=old").by("otto"));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text())
        .contains("name=\"tea\" value=\"&lt;b&gt;\"")
        .contains("name=\"levain_token\" value=\"token-of-otto\"")
        .doesNotContain("value=\"old\"");
  }

  @Test
  void keepsWhatWasTypedWhenTheSessionEnded() {
    Answer answer = server.send(post("tea/form", "tea=x&levain_token=token-of-otto"));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text())
        .contains("name=\"tea\" value=\"x\"")
        .contains("name=\"levain_token\" value=\"token-of-otto\"");
  }

  @Test
  void keepsNothingForAnotherSite() {
    FakeRequest foreign = post("tea/form", "tea=typed").with("Origin", "https://evil.example");
    assertThat(server.send(foreign).text()).doesNotContain("typed");
  }

  @Test
  void refusesMoreThanTwentyMegabytes() {
    FakeRequest announced = post("tea/form", "x").by("otto").with("Content-Length", "20971521");
    assertThat(server.send(announced).status()).isEqualTo(413);
    FakeRequest silent =
        post("tea/api/raw", "x".repeat(20 * 1024 * 1024 + 1))
            .by("otto")
            .with("Content-Length", "")
            .with("X-Levain-Token", "token-of-otto");
    assertThat(server.send(silent).status()).isEqualTo(413);
    FakeRequest form = post("tea/form", "x".repeat(20 * 1024 * 1024 + 1)).by("otto");
    assertThat(server.send(form.with("Content-Length", "")).status()).isEqualTo(413);
  }

  @Test
  void takesTwentyMegabytes() {
    FakeRequest large =
        post("tea/api/raw", "x".repeat(20 * 1024 * 1024))
            .by("otto")
            .with("X-Levain-Token", "token-of-otto");
    assertThat(server.send(large).text()).isEqualTo("got 20971520");
  }

  @Test
  void letsTheTerminalDoEverythingWithoutOriginAndToken() {
    FakeRequest terminal =
        post("tea/form", "tea=x")
            .with("Origin", "")
            .with("Authorization", "Bearer " + FakeAccess.SECRET);
    assertThat(server.send(terminal).text()).isEqualTo("got x");
    assertThat(server.members.asked).isZero();
    FakeRequest who = get("tea/who").with("Authorization", "Bearer " + FakeAccess.SECRET);
    assertThat(server.send(who).text()).isEqualTo("terminal en true");
  }

  @Test
  void refusesAWrongSecretEvenFromAMember() {
    FakeRequest wrong = get("tea/who").by("ada").with("Authorization", "Bearer nonsense");
    assertThat(server.send(wrong).status()).isEqualTo(401);
  }
}
