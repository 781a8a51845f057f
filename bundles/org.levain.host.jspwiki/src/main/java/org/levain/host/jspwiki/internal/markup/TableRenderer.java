package org.levain.host.jspwiki.internal.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.levain.host.jspwiki.internal.markup.InlineRenderer.Place;

/** Tables: a row a line, two bars before the cells of the head. */
final class TableRenderer extends AbstractVisitor {

  private final WikiWriter out;

  TableRenderer(WikiWriter out) {
    this.out = out;
  }

  void render(TableBlock table) {
    visitChildren(table);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      out.markup(cell.isHeader() ? "|| " : "| ");
      new InlineRenderer(out, Place.CELL).render(cell);
      out.verbatim(" ");
    } else {
      visitChildren(node);
      if (node instanceof TableRow) {
        out.newLine();
      }
    }
  }
}
