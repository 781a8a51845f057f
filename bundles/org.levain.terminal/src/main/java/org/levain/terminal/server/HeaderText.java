package org.levain.terminal.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Words in a header field: percent-encoded UTF-8, because a header is ASCII. */
final class HeaderText {

  private HeaderText() {}

  static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
