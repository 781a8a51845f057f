package org.levain.bridge.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A page of lists for an administrator, in the bridge's own style: it has to work when nothing else
 * does. Thread-safe.
 */
public final class ListPage {

  private final PageTemplate template = PageTemplate.read();

  /**
   * A list under its own heading.
   *
   * @param key which words of {@code calm.properties}: {@code KEY.title}, {@code KEY.empty}
   * @param rows what is listed
   */
  public record Part(String key, List<Row> rows) {}

  /**
   * A line of a list.
   *
   * @param name what it is about; may be empty
   * @param text what is said of it
   * @param bad whether somebody should look
   */
  public record Row(String name, String text, boolean bad) {}

  /**
   * Answers; nothing may have been sent yet.
   *
   * @param key which words stand at its top: {@code KEY.title}, {@code KEY.text}
   */
  public void answer(
      HttpServletRequest request, HttpServletResponse response, String key, List<Part> parts)
      throws IOException {
    Words words = Words.of(request.getHeader("Accept-Language"));
    String lists = parts.stream().map(part -> part(words, part)).collect(Collectors.joining("\n"));
    byte[] page =
        template
            .fillWithLists(request, words, new Calm(200, key, List.of(), 0), lists)
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(200);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Language", words.language().getLanguage());
    response.setHeader("Content-Security-Policy", template.policy());
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static String part(Words words, Part part) {
    String heading = "<h2>" + word(words, part.key() + ".title") + "</h2>\n";
    return part.rows().isEmpty()
        ? heading + "<p>" + word(words, part.key() + ".empty") + "</p>"
        : heading + rows(words, part.rows());
  }

  private static String rows(Words words, List<Row> rows) {
    return rows.stream()
        .map(row -> row(words, row))
        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
  }

  private static String row(Words words, Row row) {
    String name = row.name().isEmpty() ? "" : "<strong>" + Escape.html(row.name()) + "</strong> ";
    String bad = row.bad() ? "<span class=\"bad\">" + word(words, "safe.bad") + "</span> " : "";
    return "<li>" + name + bad + Escape.html(row.text()) + "</li>";
  }

  private static String word(Words words, String key) {
    return Escape.html(words.text(key, List.of()));
  }
}
