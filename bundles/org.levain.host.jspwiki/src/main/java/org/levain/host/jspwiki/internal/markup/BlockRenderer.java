package org.levain.host.jspwiki.internal.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.levain.host.jspwiki.internal.markup.InlineRenderer.Place;

/** Headings, paragraphs, lists, quotes, code and tables, each ended by an empty line. */
final class BlockRenderer extends AbstractVisitor {

  private final WikiWriter out;

  BlockRenderer(WikiWriter out) {
    this.out = out;
  }

  @Override
  public void visit(Heading heading) {
    out.blankLine();
    out.markup("!".repeat(Math.max(1, 4 - heading.getLevel())) + " ");
    new InlineRenderer(out, Place.ONE_LINE).render(heading);
    out.blankLine();
  }

  @Override
  public void visit(Paragraph paragraph) {
    out.blankLine();
    new InlineRenderer(out, Place.PARAGRAPH).render(paragraph);
    out.blankLine();
  }

  @Override
  public void visit(HtmlBlock html) {
    out.blankLine();
    html.getLiteral().lines().forEach(this::line);
    out.blankLine();
  }

  private void line(String words) {
    out.words(words.strip(), false);
    out.newLine();
  }

  @Override
  public void visit(BulletList list) {
    out.blankLine();
    new ListRenderer(out).render(list);
    out.blankLine();
  }

  @Override
  public void visit(OrderedList list) {
    out.blankLine();
    new ListRenderer(out).render(list);
    out.blankLine();
  }

  @Override
  public void visit(BlockQuote quote) {
    out.blankLine();
    out.markup("%%quote\n");
    visitChildren(quote);
    out.newLine();
    out.markup("/%");
    out.blankLine();
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    code(code.getLiteral());
  }

  private void code(String literal) {
    out.blankLine();
    out.verbatim(codeBlock(literal));
    out.blankLine();
  }

  /** Only its own end has a meaning in a code block. */
  static String codeBlock(String literal) {
    return "{{{\n" + literal.stripTrailing().replace("}}}", "~}}}") + "\n}}}";
  }

  @Override
  public void visit(ThematicBreak line) {
    out.blankLine();
    out.markup("----");
    out.blankLine();
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      out.blankLine();
      new TableRenderer(out).render(table);
      out.blankLine();
    } else {
      visitChildren((Node) block);
    }
  }
}
