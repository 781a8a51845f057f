package org.levain.host.jspwiki.internal.markup;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What stands inside a paragraph, a heading, a list item or a cell. */
final class InlineRenderer extends AbstractVisitor {

  /** Where the text stands: only a paragraph may go on in the next line. */
  enum Place {
    PARAGRAPH,
    ONE_LINE,
    CELL
  }

  private static final Pattern PICTURE_ADDRESS = Pattern.compile("https?://[^\\s'\"<>{}\\[\\]]+");

  private final WikiWriter out;
  private final Place place;
  private boolean bold;
  private boolean italic;

  InlineRenderer(WikiWriter out, Place place) {
    this.out = out;
    this.place = place;
  }

  void render(Node parent) {
    visitChildren(parent);
  }

  @Override
  public void visit(Text text) {
    words(text.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    words(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.verbatim(place == Place.PARAGRAPH ? "\n" : " ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.markup("\\\\");
    out.verbatim(place == Place.PARAGRAPH ? "\n" : " ");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    boolean outer = !bold;
    bold = true;
    between(outer ? "__" : "", strong);
    bold = !outer;
  }

  @Override
  public void visit(Emphasis emphasis) {
    boolean outer = !italic;
    italic = true;
    between(outer ? "''" : "", emphasis);
    italic = !outer;
  }

  /** Marks toggle in the wiki: inside bold, a second bold would end the first. */
  private void between(String mark, Node node) {
    if (!mark.isEmpty()) {
      out.markup(mark);
    }
    visitChildren(node);
    if (!mark.isEmpty()) {
      out.markup(mark);
    }
  }

  @Override
  public void visit(Code code) {
    out.markup("{{");
    words(code.getLiteral());
    out.markup("}}");
  }

  @Override
  public void visit(Link link) {
    LinkTarget.of(link.getDestination())
        .ifPresentOrElse(
            target -> out.markup(WikiText.link(PlainText.of(link), target)),
            () -> visitChildren(link));
  }

  @Override
  public void visit(Image image) {
    String address = image.getDestination();
    if (PICTURE_ADDRESS.matcher(address).matches()) {
      String alt = PlainText.of(image).replaceAll("[\\p{Cntrl}'\"{}\\[\\]]", " ").strip();
      out.markup("[{Image src='" + address + "' alt='" + alt + "'}]");
    } else {
      visitChildren(image);
    }
  }

  private void words(String words) {
    out.words(words, place == Place.CELL);
  }
}
