package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was sent.
 *
 * @param headers its headers, without those of its connection
 * @param type its media type
 * @param content its bytes
 */
record PublicAnswer(Map<String, List<String>> headers, @Nullable String type, byte[] content) {

  private static final int OVERHEAD = 500;
  private static final Set<String> OF_THE_CONNECTION =
      Set.of("connection", "keep-alive", "date", "content-length", "content-type");

  /** Whether what is about to be sent may be kept and sent to others. */
  static boolean isPublic(HttpServletResponse response) {
    String control = response.getHeader("Cache-Control");
    return response.getStatus() == HttpServletResponse.SC_OK
        && control != null
        && control.contains("public")
        && response.getHeader("Set-Cookie") == null
        && response.getHeader("Vary") == null
        && response.getHeader("Content-Encoding") == null;
  }

  /** What was sent, unless that is not the whole. */
  static Optional<PublicAnswer> of(HttpServletResponse response, byte[] content) {
    String length = response.getHeader("Content-Length");
    return length == null || length.equals(Integer.toString(content.length))
        ? Optional.of(whole(response, content))
        : Optional.empty();
  }

  private static PublicAnswer whole(HttpServletResponse response, byte[] content) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : response.getHeaderNames()) {
      if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(name, List.copyOf(response.getHeaders(name)));
      }
    }
    return new PublicAnswer(headers, response.getContentType(), content);
  }

  int size() {
    return content.length + OVERHEAD;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    List<String> tag = headers.getOrDefault("ETag", List.of());
    String known = request.getHeader("If-None-Match");
    if (known != null && !tag.isEmpty() && List.of(known.split(" *, *")).contains(tag.get(0))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
