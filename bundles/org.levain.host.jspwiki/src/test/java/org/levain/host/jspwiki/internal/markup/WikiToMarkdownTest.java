package org.levain.host.jspwiki.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WikiToMarkdownTest {

  private static String markdown(String wiki) {
    return new WikiToMarkdown().render(wiki);
  }

  @Test
  void knowsWhatPeopleWriteMost() {
    assertThat(markdown("!!! Accueil\r\n!! Deux\r\n! Trois"))
        .isEqualTo("# Accueil\n## Deux\n### Trois");
    assertThat(markdown("* un\n** deux\n# trois")).isEqualTo("- un\n   - deux\n1. trois");
    assertThat(markdown("__gras__ et ''penché'', {{code}}"))
        .isEqualTo("**gras** et *penché*, `code`");
    assertThat(markdown("[Main] et [ici|Une page]"))
        .isEqualTo("[Main](<Main>) et [ici](<Une page>)");
    assertThat(markdown("----\n{{{\n__x__\n}}}")).isEqualTo("---\n```\n__x__\n```");
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(markdown("[{TableOfContents}]")).isEqualTo("[{TableOfContents}]");
    assertThat(markdown("|| a || b\n| 1 | 2")).isEqualTo("|| a || b\n| 1 | 2");
    assertThat(markdown("")).isEmpty();
  }

  @Test
  void endsAListBeforeAParagraph() {
    assertThat(markdown("* un\nsuite")).isEqualTo("- un\n\nsuite");
  }
}
