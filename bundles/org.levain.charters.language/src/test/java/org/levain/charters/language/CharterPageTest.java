package org.levain.charters.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharterPageTest {

  @Test
  void givesClausesAnAnchorAndRulesANote() {
    String html =
        CharterPage.html(
            "### 3.1 Ordinary posts\nAppear *at once*.\n[yes] act=post\n\n**3.2** No <b>.\n[ask Ann] a=\"x\"\n");
    assertThat(html)
        .contains("<h3 id=\"clause-3.1\">3.1 Ordinary posts</h3>")
        .contains("<p>Appear <em>at once</em>.</p>")
        .contains("<p class=\"charter-rule\" data-answer=\"yes\"><code>[yes] act=post</code></p>")
        .contains("<p id=\"clause-3.2\">")
        .contains("data-answer=\"ask\"><code>[ask Ann] a=&quot;x&quot;</code>");
  }

  @Test
  void tellsExceptionsAndDeclarationsFromAnswers() {
    String html =
        CharterPage.html("[zone] Europe/Paris\n1. A\n[lever 3.2] a=b\n[toujours non] a=b\n");
    assertThat(html)
        .contains("data-answer=\"declaration\"")
        .contains("data-answer=\"exception\"")
        .contains("data-answer=\"no\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "1. <img src=x onerror=alert(1)>",
        "[no] a=<script>alert(1)</script>",
        "[<img src=x onerror=alert(1)>] a=b",
        "[yes\"><script>alert(1)</script>] a=b",
        "[link](javascript:alert(1))",
        "![x](data:text/html;base64,PHNjcmlwdD4=)",
        "<https://x.org/\"onmouseover=alert(1)>",
        "### 3.1\"><script>alert(1)</script>",
        "```\n[no] a=</code><script>alert(1)</script>\n```",
        "\uE0001\uE001<script>alert(1)</script>",
        "| a |\n|---|\n| <svg onload=alert(1)> |",
      })
  void showsHostileTextEscaped(String text) {
    String html = CharterPage.html("# T\n\n" + text + "\n");
    assertThat(html)
        .doesNotContain("<script", "<img src=x", "<svg", "javascript:", "data:text", "\uE000")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    CharterReader.read("c.md", text);
  }

  @Test
  void endlessNestingAndAMegabyteAreShown() {
    assertThat(CharterPage.html(">".repeat(100_000))).isNotEmpty();
    assertThat(CharterPage.html("*".repeat(100_000))).isNotEmpty();
    assertThat(CharterPage.html("- ".repeat(50_000))).isNotEmpty();
    assertThat(CharterPage.html("1. word [no] ".repeat(80_000))).hasSizeGreaterThan(900_000);
  }
}
