package org.levain.charters.language.internal.page;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.levain.charters.language.internal.read.ClauseNumber;

/** Gives clauses that begin a heading or a paragraph an anchor. */
final class Anchors implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
    if (node instanceof Heading || node instanceof Paragraph && !tagName.equals("li")) {
      String mark = node instanceof Heading ? "# " : "";
      number(mark + text(node)).ifPresent(number -> attributes.put("id", "clause-" + number));
    }
  }

  private static Optional<String> number(String line) {
    return ClauseNumber.of(line, true)
        .filter(ClauseNumber::sure)
        .map(found -> found.number().replaceAll("[^A-Za-z0-9.-]", "-"));
  }

  /** The beginning is enough. */
  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild();
        child != null && text.length() < 80;
        child = child.getNext()) {
      if (child instanceof Text plain) {
        text.append(plain.getLiteral());
      } else if (child instanceof StrongEmphasis) {
        text.append("**").append(text(child)).append("**");
      } else {
        break;
      }
    }
    return text.toString();
  }
}
