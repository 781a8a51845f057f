package org.levain.host.jspwiki.internal.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a link of the source leads to, as the wiki writes it: an address, or a page's name. */
final class LinkTarget {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|ftp://|mailto:).+", Pattern.CASE_INSENSITIVE);

  /** A colon would name another wiki, a number sign or a number a footnote. */
  private static final Pattern NO_PAGE = Pattern.compile(".*[:|\\[\\]{}<>].*|#.*|\\d+|\\s*");

  private LinkTarget() {}

  /** The target; empty where the wiki cannot, or should not, link to it. */
  static Optional<String> of(String destination) {
    if (ADDRESS.matcher(destination).matches()) {
      return Optional.of(encode(destination));
    }
    String page = decode(destination);
    return NO_PAGE.matcher(page).matches() ? Optional.empty() : Optional.of(page);
  }

  private static String encode(String address) {
    return address
        .replace("|", "%7C")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("{", "%7B")
        .replace("}", "%7D")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\"", "%22")
        .replace("'", "%27")
        .replaceAll("\\s", "%20");
  }

  private static String decode(String destination) {
    try {
      return URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return destination;
    }
  }
}
