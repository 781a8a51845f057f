package org.levain.bridge.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a calm sentence: a page for people, a problem (RFC 9457) for programs that ask for
 * JSON, plain text for others. Sets no cookie and opens no session. Thread-safe.
 */
public final class CalmPage {

  private final PageTemplate template = PageTemplate.read();

  /** Answers; nothing may have been sent yet. */
  public void answer(HttpServletRequest request, HttpServletResponse response, Calm calm)
      throws IOException {
    Words words = Words.of(request.getHeader("Accept-Language"));
    response.reset();
    response.setStatus(calm.status());
    headers(response, words, calm);
    switch (Form.of(request.getHeader("Accept"))) {
      case PAGE -> page(request, response, words, calm);
      case PROBLEM -> send(response, "application/problem+json", problem(words, calm));
      case TEXT -> send(response, "text/plain;charset=UTF-8", sentence(words, calm) + "\n");
    }
  }

  private void page(
      HttpServletRequest request, HttpServletResponse response, Words words, Calm calm)
      throws IOException {
    response.setHeader("Content-Security-Policy", template.policy());
    response.setHeader("Referrer-Policy", "same-origin");
    send(response, "text/html;charset=UTF-8", template.fill(request, words, calm));
  }

  private static void headers(HttpServletResponse response, Words words, Calm calm) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept, Accept-Language");
    response.setHeader("Content-Language", words.language().getLanguage());
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (calm.retryAfter() > 0) {
      response.setHeader("Retry-After", Integer.toString(calm.retryAfter()));
    }
  }

  private static String sentence(Words words, Calm calm) {
    return title(words, calm) + ". " + text(words, calm);
  }

  static String title(Words words, Calm calm) {
    return words.text(calm.key() + ".title", calm.arguments());
  }

  static String text(Words words, Calm calm) {
    return words.text(calm.key() + ".text", calm.arguments());
  }

  private static String problem(Words words, Calm calm) {
    return "{\"type\":\"about:blank\",\"title\":"
        + Escape.json(title(words, calm))
        + ",\"status\":"
        + calm.status()
        + ",\"detail\":"
        + Escape.json(text(words, calm))
        + "}";
  }

  private static void send(HttpServletResponse response, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** What the client can read. */
  private enum Form {
    PAGE,
    PROBLEM,
    TEXT;

    static Form of(@Nullable String accept) {
      if (accept == null || accept.contains("text/html") || accept.contains("*/*")) {
        return accept != null && accept.startsWith("application/json") ? PROBLEM : PAGE;
      }
      return accept.contains("json") ? PROBLEM : TEXT;
    }
  }
}
