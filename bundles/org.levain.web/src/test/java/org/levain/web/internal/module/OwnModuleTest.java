package org.levain.web.internal.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.levain.web.internal.fake.FakeRequest.get;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levain.web.Endpoints.Endpoint;
import org.levain.web.WebModule;
import org.levain.web.internal.asset.AssetResource;
import org.levain.web.internal.asset.BundleAssets;
import org.levain.web.internal.fake.FakeBundles;
import org.levain.web.internal.module.TestServer.Answer;
import org.levain.web.internal.own.DisplayResource;
import org.levain.web.internal.own.PingResource;

class OwnModuleTest {

  @TempDir private Path content;
  private FakeBundles bundles;
  private TestServer server;

  @BeforeEach
  void start() {
    bundles = new FakeBundles("org.levain.tea", content);
    bundles.update("static/tea.js", "'one'");
    BundleAssets assets = new BundleAssets(bundles.context());
    server =
        new TestServer(
            new Own(Set.of(new PingResource(), new DisplayResource(), new AssetResource(assets))));
  }

  @Test
  void saysThatLevainAnswersToAnybody() {
    Answer answer = server.send(get("ping").with("Accept", "*/*"));
    assertThat(answer.text()).isEqualTo("ok");
    assertThat(answer.header("Content-Type")).startsWith("text/plain");
  }

  @Test
  void letsBrowsersKeepAnAssetForAYear() {
    Answer old = server.send(get("assets/org.levain.tea/0/tea.js"));
    assertThat(old.status()).isEqualTo(200);
    assertThat(old.header("Cache-Control")).isEqualTo("no-cache");
    String hash = old.header("ETag").replace("\"", "");
    Answer current = server.send(get("assets/org.levain.tea/" + hash + "/tea.js"));
    assertThat(current.text()).isEqualTo("'one'");
    assertThat(current.header("Cache-Control")).contains("max-age=31536000", "immutable");
    assertThat(current.header("Content-Type")).startsWith("text/javascript");
    assertThat(current.headers()).doesNotContainKey("Set-Cookie");
    assertThat(server.members.asked).isZero();
  }

  @Test
  void sendsNothingToABrowserThatHasIt() {
    String path = "assets/org.levain.tea/0/tea.js";
    String tag = server.send(get(path)).header("ETag");
    Answer again = server.send(get(path).with("If-None-Match", tag));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
  }

  @Test
  void changesTheAddressWithTheContent() {
    String path = "assets/org.levain.tea/0/tea.js";
    String before = server.send(get(path)).header("ETag");
    bundles.update("static/tea.js", "'two'");
    Answer after = server.send(get(path));
    assertThat(after.text()).isEqualTo("'two'");
    assertThat(after.header("ETag")).isNotEqualTo(before);
  }

  @Test
  void showsNothingOutsideTheFolderAndNoOtherBundle() {
    bundles.update("secret.txt", "secret");
    for (String path :
        new String[] {
          "assets/org.levain.tea/0/../secret.txt",
          "assets/org.levain.tea/0/%2e%2e/secret.txt",
          "assets/org.levain.tea/0/x/..%2f..%2fsecret.txt",
          "assets/org.levain.tea/0/.hidden",
          "assets/org.apache.felix.scr/0/tea.js",
          "assets/org.levain.tea/0/nothing.js"
        }) {
      assertThat(server.send(get(path)).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void keepsTheReadersChoiceInTheBrowserOnly() {
    Answer answer = server.send(get("display?lang=fr&back=goals/x%3Fa%3D1").with("Accept", "*/*"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("./goals/x?a=1");
    assertThat(answer.header("Set-Cookie"))
        .isEqualTo("levain_lang=fr; Max-Age=31536000; HttpOnly; SameSite=Lax");
    assertThat(server.send(get("display?theme=dark")).header("Set-Cookie"))
        .startsWith("levain_theme=dark;");
    assertThat(server.send(get("display?lang=xx&theme=%0d%0aX")).headers())
        .doesNotContainKey("Set-Cookie");
  }

  @Test
  void leadsNowhereElse() {
    for (String back :
        new String[] {
          "https%3A%2F%2Fevil.example",
          "%2F%2Fevil.example",
          "%5C%5Cevil.example",
          "..%2F..%2Fevil",
          "javascript%3Aalert(1)",
          "a%0d%0aSet-Cookie:x"
        }) {
      String location = server.send(get("display?back=" + back)).header("Location");
      assertThat(location).as(back).startsWith("./").doesNotContain("..", "\\", "\n");
    }
  }

  @Test
  void listsWhatIsAnsweredForTheAccessMatrix() {
    assertThat(ModuleEndpoints.of(new TeaModule()))
        .contains(
            new Endpoint("tea", "GET", "tea/open", "anyone"),
            new Endpoint("tea", "GET", "tea/undeclared", "nobody"),
            new Endpoint("tea", "GET", "tea/pots/{id}", "tea:brew:{id}"),
            new Endpoint("tea", "POST", "tea/api/teas", "tea:read"));
  }

  /** Web's own module with some of its resources. */
  private record Own(Set<Object> resources) implements WebModule {

    @Override
    public String name() {
      return "";
    }
  }
}
