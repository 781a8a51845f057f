package org.levain.charters.language;

import org.levain.charters.language.internal.page.Rendering;
import org.levain.charters.language.model.Charter;

/**
 * The page that people read: the prose of a charter as HTML, each clause with an anchor ({@code
 * clause-3.1}), each rule as a note of its own. Raw HTML is shown escaped, unsafe links lose their
 * address, so the result may be put into a page as it is.
 */
public final class CharterPage {

  private CharterPage() {}

  /** The page of a charter. */
  public static String html(Charter charter) {
    return html(charter.source());
  }

  /** The page of any text, also of one that cannot be read as a charter. */
  public static String html(String source) {
    String kept = source.length() > Limits.CHARTER ? source.substring(0, Limits.CHARTER) : source;
    return new Rendering(kept).html();
  }
}
