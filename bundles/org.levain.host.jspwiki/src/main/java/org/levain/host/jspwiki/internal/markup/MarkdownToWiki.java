package org.levain.host.jspwiki.internal.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/**
 * CommonMark source, with tables, as JSPWiki markup. Words of the source never become markup of the
 * wiki; HTML in the source is shown as text. Thread-safe.
 */
public final class MarkdownToWiki {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final boolean wikiWords;

  /**
   * For a wiki.
   *
   * @param wikiWords whether it makes links of WikiWords
   */
  public MarkdownToWiki(boolean wikiWords) {
    this.wikiWords = wikiWords;
  }

  /** The markup that shows what the source says. */
  public String render(String markdown) {
    WikiWriter out = new WikiWriter(wikiWords);
    PARSER.parse(markdown).accept(new BlockRenderer(out));
    return out.toString();
  }
}
