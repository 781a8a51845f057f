package org.levain.host.jspwiki.internal.markup;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.levain.host.jspwiki.internal.markup.InlineRenderer.Place;

/** Lists, where every item is one line and depth is the number of marks before it. */
final class ListRenderer {

  private final WikiWriter out;

  ListRenderer(WikiWriter out) {
    this.out = out;
  }

  void render(ListBlock list) {
    render(list, "");
  }

  private void render(ListBlock list, String outer) {
    String marks = outer + (list instanceof OrderedList ? "#" : "*");
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        renderItem(item, marks);
      }
    }
  }

  private void renderItem(Node item, String marks) {
    out.newLine();
    out.markup(marks + " ");
    boolean first = true;
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock nested) {
        render(nested, marks);
      } else {
        part(child, first, marks);
      }
      first = false;
    }
    out.newLine();
  }

  /** A further paragraph after a nested list would belong to that list's last item. */
  private void part(Node block, boolean first, String marks) {
    if (!first && block.getPrevious() instanceof ListBlock) {
      out.newLine();
      out.markup(marks + " ");
    } else if (!first) {
      out.markup("\\\\");
      out.verbatim(" ");
    }
    content(block);
  }

  private void content(Node block) {
    if (block instanceof FencedCodeBlock code) {
      out.markup(BlockRenderer.codeBlock(code.getLiteral()));
    } else if (block instanceof IndentedCodeBlock code) {
      out.markup(BlockRenderer.codeBlock(code.getLiteral()));
    } else {
      new InlineRenderer(out, Place.ONE_LINE).render(block);
    }
  }
}
