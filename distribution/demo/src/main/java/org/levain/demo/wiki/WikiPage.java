package org.levain.demo.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A page of the wiki.
 *
 * @param name its name
 * @param text its text in the wiki's markup
 */
public record WikiPage(String name, String text) {

  /** The name of the file that the wiki's file provider keeps it in. */
  public String fileName() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return (encoded.startsWith(".") ? "%2E" + encoded.substring(1) : encoded) + ".txt";
  }
}
