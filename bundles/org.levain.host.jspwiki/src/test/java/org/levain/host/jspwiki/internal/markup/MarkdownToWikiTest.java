package org.levain.host.jspwiki.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownToWikiTest {

  private static String render(String markdown) {
    return new MarkdownToWiki(false).render(markdown);
  }

  @Test
  void writesHeadingsLargestFirst() {
    assertThat(render("# One\n## Two\n### Three\n#### Four"))
        .isEqualTo("!!! One\n\n!! Two\n\n! Three\n\n! Four");
  }

  @Test
  void writesEmphasis() {
    assertThat(render("**bold** and *italic*, ***both***"))
        .isEqualTo("__bold__ and ''italic'', ''__both__''");
    assertThat(render("*a _b_ c*")).isEqualTo("''a b c''");
  }

  @Test
  void keepsAnApostropheApartFromItalics() {
    assertThat(render("l'*équipe*' d'''x")).isEqualTo("l&#39;''équipe''&#39; d&#39;&#39;&#39;x");
  }

  @Test
  void writesNestedLists() {
    assertThat(render("- a\n  1. b\n  2. c\n     - d\n- e"))
        .isEqualTo("* a\n*# b\n*# c\n*#* d\n* e");
  }

  @Test
  void keepsSeveralParagraphsOfAListItemTogether() {
    assertThat(render("1. a\n   more\n\n   second\n\n2. b")).isEqualTo("# a more\\\\ second\n# b");
  }

  @Test
  void writesLinks() {
    assertThat(render("[the *rules*](https://example.org/a|b)"))
        .isEqualTo("[the rules|https://example.org/a%7Cb]");
    assertThat(render("[Ward 4](Ward%204) and [Main](Main)")).isEqualTo("[Ward 4] and [Main]");
    assertThat(render("[a | b [c]](Main)")).isEqualTo("[a &#124; b &#91;c&#93;|Main]");
    assertThat(render("<https://example.org>")).isEqualTo("[https://example.org]");
  }

  @Test
  void keepsOnlyTheWordsOfALinkThatTheWikiShouldNotFollow() {
    assertThat(render("[x](javascript:alert(1)) [y](#part) [z](12)")).isEqualTo("x y z");
  }

  @Test
  void writesCode() {
    assertThat(render("`a_b` and `__c__`")).isEqualTo("{{a_b}} and {{&#95;&#95;c&#95;&#95;}}");
    assertThat(render("```\n{{{ x }}}\n  [y]\n```")).isEqualTo("{{{\n{{{ x ~}}}\n  [y]\n}}}");
  }

  @Test
  void writesQuotesRulesAndTables() {
    assertThat(render("> a\n> b\n\n---")).isEqualTo("%%quote\n\na\nb\n\n/%\n\n----");
    assertThat(render("| h | i |\n|---|---|\n| a | `b\\|c` |"))
        .isEqualTo("|| h || i \n| a | {{b&#124;c}}");
  }

  @Test
  void keepsLineBreaks() {
    assertThat(render("a  \nb\nc")).isEqualTo("a\\\\\nb\nc");
  }

  @Test
  void neverMakesMarkupOfPlainWords() {
    assertThat(render("\\* a\n\\# b\n! c\n; d\n|e|\n\\---- f"))
        .isEqualTo("~* a\n~# b\n~! c\n&#59; d\n&#124;e|\n~---- f");
    assertThat(render("see \\[Main] {{x}} %%y /%"))
        .isEqualTo("see ~[Main] &#123;&#123;x&#125;&#125; &#37;&#37;y /&#37;");
    assertThat(render("~ a~[b")).isEqualTo("&#126; a&#126;~[b");
    assertThat(render("&amp;eacute; &lt;b>")).isEqualTo("&amp;eacute; &lt;b>");
    assertThat(render("<b onclick='x'>hello</b>")).isEqualTo("&lt;b onclick='x'>hello&lt;/b>");
  }

  @Test
  void breaksWikiWordsOnlyWhereTheWikiWouldLinkThem() {
    assertThat(render("JavaScript")).isEqualTo("JavaScript");
    assertThat(new MarkdownToWiki(true).render("JavaScript http://x.org"))
        .isEqualTo("Java&#83;cript http&#58;//x.org");
  }

  @Test
  void writesPicturesFromTheWebOnly() {
    assertThat(render("![a 'b'](https://example.org/x.png)"))
        .isEqualTo("[{Image src='https://example.org/x.png' alt='a  b'}]");
    assertThat(render("![words](data:image/png;base64,xx)")).isEqualTo("words");
  }
}
