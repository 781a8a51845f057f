package org.levain.demo.server;

/** Text in XML attributes. */
public final class Xml {

  private Xml() {}

  /** The text with what XML would misread replaced. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
