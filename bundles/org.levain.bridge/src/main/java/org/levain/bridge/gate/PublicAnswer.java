package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was sent.
 *
 * @param headers its headers, without those of its connection
 * @param type its media type
 * @param tag its ETag; empty: it has none
 * @param maxAge how many seconds a cache may give it, as it says itself
 * @param content its bytes
 */
record PublicAnswer(
    List<Header> headers, @Nullable String type, String tag, long maxAge, byte[] content) {

  private static final int OVERHEAD = 500;
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "transfer-encoding",
          "trailer",
          "date",
          "content-length",
          "content-type");
  private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age=(\\d{1,9})\\b");

  /** One line of the head. */
  record Header(String name, String value) {}

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
    List<Header> headers = new ArrayList<>();
    for (String name : response.getHeaderNames()) {
      if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
        response.getHeaders(name).forEach(value -> headers.add(new Header(name, value)));
      }
    }
    return new PublicAnswer(
        List.copyOf(headers), response.getContentType(), tag(response), maxAge(response), content);
  }

  /** The ETag of what is sent; empty: there is none. */
  static String tag(HttpServletResponse response) {
    String tag = response.getHeader("ETag");
    return tag == null ? "" : tag;
  }

  private static long maxAge(HttpServletResponse response) {
    String control = response.getHeader("Cache-Control");
    Matcher found = MAX_AGE.matcher(control == null ? "" : control);
    return found.find() ? Long.parseLong(found.group(1)) : 0;
  }

  int size() {
    return content.length + OVERHEAD;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    for (Header header : headers) {
      response.addHeader(header.name(), header.value());
    }
    if (isKnown(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private boolean isKnown(@Nullable String tags) {
    return tags != null
        && !tag.isEmpty()
        && (tags.equals(tag) || List.of(tags.split(" *, *")).contains(tag));
  }
}
