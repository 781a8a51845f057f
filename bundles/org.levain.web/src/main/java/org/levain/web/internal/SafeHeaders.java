package org.levain.web.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer says to the browser, unless a resource says it more precisely. */
final class SafeHeaders {

  private static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          String.join(
              "; ",
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "img-src 'self'",
              "connect-src 'self'",
              "form-action 'self'",
              "frame-ancestors 'self'",
              "base-uri 'none'"),
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private SafeHeaders() {}

  static void set(HttpServletResponse response) {
    ALL.forEach(response::setHeader);
  }
}
