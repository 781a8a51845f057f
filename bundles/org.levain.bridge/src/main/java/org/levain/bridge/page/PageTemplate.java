package org.levain.bridge.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The page around a calm sentence. Its style is inside, so that it needs no second answer while
 * nothing answers; the policy allows just this style, by its hash.
 *
 * @param html the page with the names of its gaps in braces
 * @param style the style
 * @param policy the content security policy
 */
record PageTemplate(String html, String style, String policy) {

  static PageTemplate read() {
    String style = resource("calm.css");
    String policy =
        "default-src 'none'; style-src 'sha256-"
            + sha256(style)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return new PageTemplate(resource("calm.html"), style, policy);
  }

  String fill(HttpServletRequest request, Words words, Calm calm) {
    return html.replace("{lang}", words.language().getLanguage())
        .replace("{status}", Integer.toString(calm.status()))
        .replace("{host}", up(request))
        .replace("{back}", gap(words, "back"))
        .replace("{way}", way(request, words, calm))
        .replace("{style}", style)
        // what may hold braces itself comes last
        .replace("{title}", Escape.html(CalmPage.title(words, calm)))
        .replace("{text}", Escape.html(CalmPage.text(words, calm)));
  }

  /** The same with lists below its text, which are HTML already. */
  String fillWithLists(HttpServletRequest request, Words words, Calm calm, String lists) {
    // nothing went wrong: there is no status to tell
    String well = html.replace("<p class=\"code\">{status}</p>\n", "");
    int end = well.indexOf("{way}");
    PageTemplate top = new PageTemplate(well.substring(0, end), style, policy);
    return top.fill(request, words, calm) + lists + well.substring(end + "{way}".length());
  }

  private static String gap(Words words, String key) {
    return Escape.html(words.text(key, List.of()));
  }

  private static String way(HttpServletRequest request, Words words, Calm calm) {
    if (!request.getMethod().equals("GET")) {
      return "<p>" + gap(words, "resend") + "</p>";
    }
    // an empty reference is this very address
    return calm.retryAfter() > 0
        ? "<p><a class=\"button\" href=\"\">" + gap(words, "again") + "</a></p>"
        : "";
  }

  /** From the page to the server's own start page: relative, so right behind a reverse proxy. */
  private static String up(HttpServletRequest request) {
    String below = request.getRequestURI().substring(request.getContextPath().length());
    long depth = below.chars().filter(c -> c == '/').count() - 1;
    return depth <= 0 ? "./" : "../".repeat((int) depth);
  }

  private static String resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
