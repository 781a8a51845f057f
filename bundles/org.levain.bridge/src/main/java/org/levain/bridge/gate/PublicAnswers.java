package org.levain.bridge.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that say themselves that any cache may keep them ({@code Cache-Control: public}, RFC 9111
 * 3): badges, style sheets, scripts. They are given again only to those who would have to wait at
 * the gate. Kept in memory, those that were asked for last; nothing of a person is among them.
 * Thread-safe.
 */
final class PublicAnswers {

  /** An answer that is longer is not kept. */
  static final int LONGEST = 500_000;

  private final int mostBytes;
  private final Map<String, PublicAnswer> kept = new LinkedHashMap<>(64, 0.75f, true);
  private int bytes;

  /** Keeps so much at most. */
  PublicAnswers(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Answers from memory; false if that is not possible, and nothing has been sent then. */
  boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    PublicAnswer answer = isPlain(request) ? find(key(request)) : null;
    if (answer == null) {
      return false;
    }
    answer.send(request, response);
    return true;
  }

  /** The response with an ear in it, if what is answered could be kept. */
  HttpServletResponse listen(HttpServletRequest request, HttpServletResponse response) {
    return isPlain(request) ? new ListeningResponse(response) : response;
  }

  /** Keeps what was heard, if it was answered to its end and may be kept. */
  void keep(HttpServletRequest request, HttpServletResponse response) {
    if (response instanceof ListeningResponse heard) {
      heard.answer().ifPresent(answer -> keep(key(request), answer));
    }
  }

  private synchronized @Nullable PublicAnswer find(String key) {
    return kept.get(key);
  }

  private synchronized void keep(String key, PublicAnswer answer) {
    PublicAnswer before = kept.put(key, answer);
    bytes += answer.size() - (before == null ? 0 : before.size());
    var oldest = kept.values().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().size();
      oldest.remove();
    }
  }

  /** What it asks for is the same for everybody, and the whole of it. */
  private static boolean isPlain(HttpServletRequest request) {
    return "GET".equals(request.getMethod())
        && request.getHeader("Authorization") == null
        && request.getHeader("Range") == null;
  }

  private static String key(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
